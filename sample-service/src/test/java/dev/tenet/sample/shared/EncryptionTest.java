package dev.tenet.sample.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EncryptionTest {
    private final Encryption encryption =
            new Encryption(new Encryption.Properties("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="));

    @Test
    void what_was_encrypted_can_be_read_again() {
        assertThat(encryption.decrypt(encryption.encrypt("tok_9hQ2mXc7Lk", "a"), "a"))
                .isEqualTo("tok_9hQ2mXc7Lk");
    }

    @Test
    void the_same_value_never_looks_the_same() {
        assertThat(encryption.encrypt("tok_9hQ2mXc7Lk", "a")).isNotEqualTo(encryption.encrypt("tok_9hQ2mXc7Lk", "a"));
    }

    @Test
    void a_value_of_another_tenant_cannot_be_read() {
        byte[] stored = encryption.encrypt("tok_9hQ2mXc7Lk", "a");

        assertThatThrownBy(() -> encryption.decrypt(stored, "b")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_value_cannot_be_read() {
        byte[] stored = encryption.encrypt("tok_9hQ2mXc7Lk", "a");
        stored[stored.length - 1] ^= 1;

        assertThatThrownBy(() -> encryption.decrypt(stored, "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_that_is_too_short_is_refused_at_the_start() {
        assertThatThrownBy(() -> new Encryption(new Encryption.Properties("c2hvcnQ=")))
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void the_key_is_not_in_logs() {
        assertThat(new Encryption.Properties("secret").toString()).doesNotContain("secret");
    }
}
