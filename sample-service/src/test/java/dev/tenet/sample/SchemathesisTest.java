package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.ServiceTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody else's property-based tester finds no answer that the contracts do not promise. */
@ServiceTest
@Tag("nightly")
class SchemathesisTest {
    private final Api api;

    SchemathesisTest(Api api) {
        this.api = api;
    }

    @Test
    void every_operation_answers_as_promised() throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("./schemathesis", "1", "2").inheritIO();
        script.environment().put("ORIGIN", api.uri("/").toString().replaceAll("/$", ""));
        assertThat(script.start().waitFor()).isZero();
    }
}
