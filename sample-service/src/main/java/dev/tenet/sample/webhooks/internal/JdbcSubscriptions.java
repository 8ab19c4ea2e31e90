package dev.tenet.sample.webhooks.internal;

import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.Encryption;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.NotFound;
import dev.tenet.sample.webhooks.NewSubscription;
import dev.tenet.sample.webhooks.Subscription;
import dev.tenet.sample.webhooks.Subscriptions;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcSubscriptions implements Subscriptions {
    /** As many as the contract's list may hold. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final CallbackAddress addresses;

    JdbcSubscriptions(JdbcClient jdbc, Encryption encryption, CallbackAddress addresses) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.addresses = addresses;
    }

    @Override
    @Transactional
    public Subscription subscribe(Caller caller, NewSubscription subscription) {
        addresses.objection(subscription.callbackUrl()).ifPresent(objection -> {
            throw InvalidRequest.body("/callbackUrl", objection);
        });
        if (list(caller).size() >= MOST) {
            throw new Conflict("too-many-subscriptions", "There are " + MOST + " subscriptions already.");
        }
        String secret = subscription.secret();
        return jdbc.sql("""
                insert into webhook_subscription (tenant_id, callback_url, events, secret)
                values (:tenant, :url, :events, :secret)
                returning *""")
                .param("tenant", caller.tenant())
                .param("url", subscription.callbackUrl().toString())
                .param("events", events(subscription))
                .param(
                        "secret",
                        secret == null ? null : encryption.encrypt(secret, caller.tenant()),
                        java.sql.Types.BINARY)
                .query(JdbcSubscriptions::subscription)
                .single();
    }

    @Override
    public Optional<Subscription> find(Caller caller, NewSubscription subscription) {
        return jdbc.sql("""
                select * from webhook_subscription
                where tenant_id = :tenant and source = 'api' and callback_url = :url and events = :events::text[] limit 1""")
                .param("tenant", caller.tenant())
                .param("url", subscription.callbackUrl().toString())
                .param("events", events(subscription))
                .query(JdbcSubscriptions::subscription)
                .optional();
    }

    @Override
    public List<Subscription> list(Caller caller) {
        return jdbc.sql("select * from webhook_subscription where tenant_id = :tenant and source = 'api' order by id")
                .param("tenant", caller.tenant())
                .query(JdbcSubscriptions::subscription)
                .list();
    }

    @Override
    @Transactional
    public void unsubscribe(Caller caller, UUID id) {
        int deleted = jdbc.sql(
                        "delete from webhook_subscription where tenant_id = :tenant and id = :id and source = 'api'")
                .param("tenant", caller.tenant())
                .param("id", id)
                .update();
        if (deleted == 0) {
            throw new NotFound("subscription", id);
        }
    }

    private static String[] events(NewSubscription subscription) {
        return subscription.events().stream().sorted().toArray(String[]::new);
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                URI.create(row.getString("callback_url")),
                List.of((String[]) row.getArray("events").getArray()),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
