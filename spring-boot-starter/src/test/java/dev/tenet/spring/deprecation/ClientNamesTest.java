package dev.tenet.spring.deprecation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientNamesTest {
    @Test
    void so_many_clients_have_a_name_and_the_rest_are_one() {
        ClientNames names = new ClientNames(2);

        assertThat(names.of(Optional.of("a"))).isEqualTo("a");
        assertThat(names.of(Optional.of("b"))).isEqualTo("b");
        assertThat(names.of(Optional.of("c"))).isEqualTo("other");
        assertThat(names.of(Optional.of("a"))).isEqualTo("a");
        assertThat(names.of(Optional.empty())).isEqualTo("anonymous");
    }

    @Test
    void a_name_is_one_short_line() {
        ClientNames names = new ClientNames(10);

        assertThat(names.of(Optional.of("a\r\nb\u202e"))).isEqualTo("a??b?");
        assertThat(names.of(Optional.of("x".repeat(1000)))).hasSize(100);
        assertThat(names.of(Optional.of(" "))).isEqualTo("anonymous");
    }
}
