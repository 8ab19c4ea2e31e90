package dev.tenet.sample.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackAddressTest {
    private final CallbackAddress production = new CallbackAddress(new WebhookProperties(
            false, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofDays(7)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.215.14/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.0.0.8/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://user@93.184.215.14/",
                "file:///etc/passwd",
                "https:/no-host",
                "mailto:a@example.org"
            })
    void what_leads_into_our_own_network_or_is_not_safe_is_refused(String address) {
        assertThat(production.objection(URI.create(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.215.14/hooks", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/hooks"})
    void what_is_public_and_safe_is_called(String address) {
        assertThat(production.objection(URI.create(address))).isEmpty();
    }
}
