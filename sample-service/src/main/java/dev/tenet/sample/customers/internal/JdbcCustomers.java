package dev.tenet.sample.customers.internal;

import dev.tenet.sample.customers.Customer;
import dev.tenet.sample.customers.CustomerDetails;
import dev.tenet.sample.customers.Customers;
import dev.tenet.sample.shared.Address;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.Cursor;
import dev.tenet.sample.shared.JsonColumns;
import dev.tenet.sample.shared.NotFound;
import dev.tenet.sample.shared.Page;
import dev.tenet.sample.shared.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCustomers implements Customers {
    private static final String LIST = "customers";

    private final JdbcClient jdbc;
    private final JsonColumns json;

    JdbcCustomers(JdbcClient jdbc, JsonColumns json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional
    public Customer register(Caller caller, CustomerDetails details) {
        StatementSpec insert = jdbc.sql("""
                insert into customer (tenant_id, email, first_name, last_name, birth_date, language, address)
                values (:tenant, :email, :firstName, :lastName, :birthDate, :language, :address)
                returning *""");
        return one(with(insert, caller, details));
    }

    @Override
    @Cacheable(cacheNames = CustomerCache.NAME, key = CustomerCache.KEY)
    public Customer get(Caller caller, UUID id) {
        return jdbc.sql("select * from customer where tenant_id = :tenant and id = :id")
                .param("tenant", caller.tenant())
                .param("id", id)
                .query(this::customer)
                .optional()
                .orElseThrow(() -> new NotFound("customer", id));
    }

    @Override
    public boolean exists(Caller caller, UUID id) {
        return jdbc.sql("select 1 from customer where tenant_id = :tenant and id = :id")
                .param("tenant", caller.tenant())
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    @Transactional
    @CacheEvict(cacheNames = CustomerCache.NAME, key = CustomerCache.KEY)
    public Customer replace(Caller caller, UUID id, Optional<Long> version, CustomerDetails details) {
        // The lock makes the check and the change one step: of two changes of the same version, the second is stale.
        long current = jdbc.sql("select version from customer where tenant_id = :tenant and id = :id for update")
                .param("tenant", caller.tenant())
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("customer", id));
        if (version.isPresent() && version.get() != current) {
            throw new StaleVersion();
        }
        StatementSpec update = jdbc.sql("""
                update customer set version = version + 1, email = :email, first_name = :firstName, last_name = :lastName,
                    birth_date = :birthDate, language = :language, address = :address
                where tenant_id = :tenant and id = :id
                returning *""").param("id", id);
        return one(with(update, caller, details));
    }

    @Override
    public Page<Customer> list(Caller caller, @Nullable String email, @Nullable String cursor, int limit) {
        // Only the conditions that are asked for: "email = :email or :email is null" would keep the index from being
        // used.
        StringBuilder sql = new StringBuilder("select * from customer where tenant_id = :tenant");
        if (email != null) {
            sql.append(" and lower(email) = lower(:email)");
        }
        if (cursor != null) {
            sql.append(" and (created_at, id) > (:after, :id)");
        }
        sql.append(" order by created_at, id limit :limit");
        StatementSpec query =
                jdbc.sql(sql.toString()).param("tenant", caller.tenant()).param("limit", limit + 1);
        if (email != null) {
            query = query.param("email", email);
        }
        if (cursor != null) {
            Cursor after = Cursor.decode(cursor, LIST);
            query = query.param("after", after.time()).param("id", after.id());
        }
        List<Customer> rows = query.query(this::customer).list();
        return Page.of(rows, limit, last -> new Cursor(LIST, last.createdAt().toString(), last.id()));
    }

    private StatementSpec with(StatementSpec statement, Caller caller, CustomerDetails details) {
        return statement
                .param("tenant", caller.tenant())
                .param("email", details.email())
                .param("firstName", details.firstName())
                .param("lastName", details.lastName())
                .param("birthDate", details.birthDate())
                .param("language", details.language())
                .param("address", json.write(details.address()));
    }

    private Customer one(StatementSpec statement) {
        try {
            return statement.query(this::customer).single();
        } catch (DuplicateKeyException e) {
            throw new Conflict("email-in-use", "There is a customer with this address already.");
        }
    }

    private Customer customer(ResultSet row, int number) throws SQLException {
        CustomerDetails details = new CustomerDetails(
                row.getString("email"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("language"),
                json.readNullable(row.getString("address"), Address.class));
        return new Customer(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                details,
                row.getString("fax_number"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
