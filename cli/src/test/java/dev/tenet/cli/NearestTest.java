package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> NAMES = List.of("operation-removed", "operation-added", "text");

    @Test
    void a_slip_of_the_fingers_is_understood() {
        assertThat(Nearest.to("operation-remvoed", NAMES)).contains("operation-removed");
        assertThat(Nearest.to("txet", NAMES)).contains("text");
    }

    @Test
    void a_name_that_was_cut_short_is_completed() {
        assertThat(Nearest.to("operation-r", NAMES)).contains("operation-removed");
    }

    @Test
    void what_is_far_from_everything_has_no_nearest() {
        assertThat(Nearest.to("security", NAMES)).isEmpty();
        assertThat(Nearest.to("", NAMES)).isEmpty();
    }
}
