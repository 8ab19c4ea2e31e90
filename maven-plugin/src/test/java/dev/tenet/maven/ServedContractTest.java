package dev.tenet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedContractTest {
    @TempDir
    Path folder;

    @Test
    void an_application_on_this_machine_is_asked() throws IOException {
        serving(
                "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Shop\", \"version\": \"1\"}, \"paths\": {}}",
                url -> assertThat(new ServedContract(folder, ReaderOptions.DEFAULT)
                                .read(url)
                                .title())
                        .isEqualTo("Shop"));
    }

    @Test
    void what_it_refers_to_elsewhere_is_not_fetched() throws IOException {
        serving(
                "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Shop\", \"version\": \"1\"}, \"paths\": {\"/a\": {\"$ref\": \"http://localhost:1/b.yaml\"}}}",
                url -> assertThatThrownBy(() -> new ServedContract(folder, ReaderOptions.DEFAULT).read(url))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("is not fetched"));
    }

    @Test
    void an_application_that_does_not_run_is_told() {
        assertThatThrownBy(
                        () -> new ServedContract(folder, ReaderOptions.DEFAULT).read("http://localhost:1/v3/api-docs"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the application must be running");
    }

    @Test
    void a_file_that_no_test_wrote_is_told() {
        assertThatThrownBy(() -> new ServedContract(folder, ReaderOptions.DEFAULT).read("target/served.json"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("target/served.json")
                .hasMessageContaining("let a test write it");
    }

    private interface Step {
        void with(String url);
    }

    private static void serving(String document, Step step) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/openapi.json", exchange -> {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            step.with("http://localhost:" + server.getAddress().getPort() + "/openapi.json");
        } finally {
            server.stop(0);
        }
    }
}
