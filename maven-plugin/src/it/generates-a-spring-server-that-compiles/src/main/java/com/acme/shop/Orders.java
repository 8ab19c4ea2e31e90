package com.acme.shop;

import com.acme.shop.v1.api.OrdersApi;
import com.acme.shop.v1.model.Order;
import com.acme.shop.v1.model.Status;
import java.util.List;
import org.springframework.http.ResponseEntity;

public class Orders implements OrdersApi {
    @Override
    public ResponseEntity<List<Order>> listOrders(Status status) {
        return ResponseEntity.ok(List.of());
    }
}
