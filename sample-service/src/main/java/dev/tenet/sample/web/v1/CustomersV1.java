package dev.tenet.sample.web.v1;

import dev.tenet.sample.api.v1.api.CustomersApi;
import dev.tenet.sample.api.v1.model.Customer;
import dev.tenet.sample.api.v1.model.CustomerPage;
import dev.tenet.sample.api.v1.model.CustomerRequest;
import dev.tenet.sample.api.v1.model.OrderPage;
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
class CustomersV1 implements CustomersApi {
    private final Customers customers;
    private final Orders orders;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CustomersV1(Customers customers, Orders orders, Idempotency idempotency, CurrentCaller caller) {
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
                        page.items().stream().map(CustomersV1::model).toList()));
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
    public ResponseEntity<Customer> getCustomer(UUID id) {
        dev.tenet.sample.customers.Customer customer = customers.get(caller.get(), id);
        return Responses.versioned(customer.version()).body(model(customer));
    }

    @Override
    public ResponseEntity<Customer> replaceCustomer(UUID id, String ifMatch, CustomerRequest request) {
        dev.tenet.sample.customers.Customer customer =
                customers.replace(caller.get(), id, EntityTags.versionOf(ifMatch), details(request));
        return Responses.versioned(customer.version()).body(model(customer));
    }

    @Override
    public ResponseEntity<OrderPage> listCustomerOrders(UUID id, @Nullable String cursor, Integer limit) {
        Caller known = caller.get();
        customers.get(known, id);
        Page<Order> page = orders.list(known, OrderFilter.ofCustomer(id), OrderSort.NEWEST_FIRST, cursor, limit);
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
                .language(details.language())
                .faxNumber(customer.faxNumber());
        model.setBirthDate(JsonNullable.of(details.birthDate()));
        if (details.address() != null) {
            model.address(SharedModels.address(details.address()));
        }
        return model;
    }
}
