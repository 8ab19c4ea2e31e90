package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.api.CustomersApi;
import dev.tenet.sample.api.v2.model.Customer;
import dev.tenet.sample.api.v2.model.CustomerPage;
import dev.tenet.sample.api.v2.model.CustomerRequest;
import dev.tenet.sample.api.v2.model.OrderPage;
import dev.tenet.sample.customers.CustomerDetails;
import dev.tenet.sample.customers.Customers;
import dev.tenet.sample.orders.Order;
import dev.tenet.sample.orders.OrderFilter;
import dev.tenet.sample.orders.OrderSort;
import dev.tenet.sample.orders.Orders;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Page;
import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.EntityTags;
import dev.tenet.sample.web.Idempotency;
import dev.tenet.sample.web.Responses;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CustomersV2 implements CustomersApi {
    private final Customers customers;
    private final Orders orders;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CustomersV2(Customers customers, Orders orders, Idempotency idempotency, CurrentCaller caller) {
        this.customers = customers;
        this.orders = orders;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<CustomerPage> listCustomers(@Nullable String email, @Nullable String cursor, Integer limit) {
        Page<dev.tenet.sample.customers.Customer> page = customers.list(caller.get(), email, cursor, limit);
        return Responses.page(page)
                .body(new CustomerPage(
                        SharedModels.pageInfo(page),
                        page.items().stream().map(CustomersV2::model).toList()));
    }

    @Override
    public ResponseEntity<Customer> createCustomer(String idempotencyKey, CustomerRequest request) {
        Caller known = caller.get();
        return idempotency.once(known, idempotencyKey, request, Customer.class, () -> {
            dev.tenet.sample.customers.Customer customer = customers.register(known, details(request));
            return Responses.created(customer.id()).body(model(customer));
        });
    }

    @Override
    public ResponseEntity<Customer> getCustomer(UUID customerId) {
        dev.tenet.sample.customers.Customer customer = customers.get(caller.get(), customerId);
        return Responses.versioned(customer.version()).body(model(customer));
    }

    @Override
    public ResponseEntity<Customer> replaceCustomer(UUID customerId, String ifMatch, CustomerRequest request) {
        dev.tenet.sample.customers.Customer customer =
                customers.replace(caller.get(), customerId, EntityTags.versionOf(ifMatch), details(request));
        return Responses.versioned(customer.version()).body(model(customer));
    }

    @Override
    @Deprecated
    public ResponseEntity<OrderPage> listCustomerOrders(UUID customerId, @Nullable String cursor, Integer limit) {
        Caller known = caller.get();
        customers.get(known, customerId);
        Page<Order> page =
                orders.list(known, OrderFilter.ofCustomer(customerId), OrderSort.NEWEST_FIRST, cursor, limit);
        return Responses.page(page).body(OrderModels.page(page));
    }

    private static CustomerDetails details(CustomerRequest request) {
        return new CustomerDetails(
                request.getEmail(),
                request.getFirstName(),
                request.getLastName(),
                request.getBirthDate().orElse(null),
                request.getLanguage(),
                SharedModels.nullableAddress(request.getAddress()));
    }

    private static Customer model(dev.tenet.sample.customers.Customer customer) {
        CustomerDetails details = customer.details();
        Customer model = new Customer();
        model.id(customer.id())
                .createdAt(customer.createdAt())
                .email(details.email())
                .firstName(details.firstName())
                .lastName(details.lastName())
                .language(details.language());
        model.setBirthDate(JsonNullable.of(details.birthDate()));
        if (details.address() != null) {
            model.address(SharedModels.address(details.address()));
        }
        return model;
    }
}
