package dev.tenet.sample.customers;

import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customers of a tenant. */
public interface Customers {

    /** @throws dev.tenet.sample.shared.Conflict where the address is known already */
    Customer register(Caller caller, CustomerDetails details);

    /** @throws dev.tenet.sample.shared.NotFound where there is none */
    Customer get(Caller caller, UUID id);

    boolean exists(Caller caller, UUID id);

    /** @throws dev.tenet.sample.shared.StaleVersion where the version is not the current one */
    Customer replace(Caller caller, UUID id, Optional<Long> version, CustomerDetails details);

    /** Customers by age, oldest first. */
    Page<Customer> list(Caller caller, @Nullable String email, @Nullable String cursor, int limit);
}
