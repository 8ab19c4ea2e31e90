package com.acme.shop;

import com.acme.shop.client.model.Order;

class OrdersCheck {
    private final Order order = new Order();
}
