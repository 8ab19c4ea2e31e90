package dev.tenet.sample.webhooks.internal;

import dev.tenet.sample.shared.Encryption;
import dev.tenet.sample.webhooks.internal.ShopProperties.Listener;
import java.sql.Types;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the settings of the shops into the database when the service starts: who is told of payments. */
@Component
class PaymentListeners implements ApplicationRunner {
    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final ShopProperties properties;

    PaymentListeners(JdbcClient jdbc, Encryption encryption, ShopProperties properties) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        properties.shops().forEach((tenant, shop) -> {
            Listener listener = shop.paymentEvents();
            if (listener != null && listener.url().isBlank()) {
                remove(tenant);
            } else if (listener != null) {
                put(tenant, listener);
            }
        });
    }

    /** A listener that said 410 stays stopped until it gets another address. */
    private void put(String tenant, Listener listener) {
        String secret = listener.secret();
        jdbc.sql("""
                insert into webhook_subscription as s (tenant_id, callback_url, events, secret, source)
                values (:tenant, :url, '{payment.captured,payment.failed}', :secret, 'settings')
                on conflict (tenant_id) where source = 'settings' do update
                set callback_url = excluded.callback_url, secret = excluded.secret,
                    stopped_at = case when s.callback_url = excluded.callback_url then s.stopped_at end""")
                .param("tenant", tenant)
                .param("url", listener.url())
                .param("secret", secret == null ? null : encryption.encrypt(secret, tenant), Types.BINARY)
                .update();
    }

    private void remove(String tenant) {
        jdbc.sql("delete from webhook_subscription where tenant_id = :tenant and source = 'settings'")
                .param("tenant", tenant)
                .update();
    }
}
