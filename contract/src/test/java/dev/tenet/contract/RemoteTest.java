package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteTest {
    private static final ReaderOptions ALLOWED = new ReaderOptions(true, 1000, 100, 1000, 10);

    @TempDir
    Path folder;

    private HttpServer server;
    private String base = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://localhost:" + server.getAddress().getPort();
        page("/apis/openapi.yaml", "openapi: 3.1.0\ninfo: {title: Far}\npaths: {/a: {$ref: ../item.yaml}}\n");
        page("/item.yaml", "get: {}\n");
        page("/large.yaml", "a".repeat(2000));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void page(String path, String text) {
        server.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Test
    void reads_a_document_and_what_it_refers_to() {
        assertThat(reader().read(base + "/apis/openapi.yaml").paths().get(0).operations())
                .hasSize(1);
    }

    @Test
    void a_file_may_refer_to_it() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\npaths: {/a: {$ref: '" + base + "/item.yaml'}}\n");
        assertThat(reader().read("a.yaml").paths().get(0).operations()).hasSize(1);
    }

    @Test
    void says_what_is_wrong() {
        assertThatThrownBy(() -> reader().read(base + "/gone.yaml"))
                .hasMessage(base + "/gone.yaml: the server answered 404; check the URL");
        assertThatThrownBy(() -> reader().read(base + "/large.yaml")).hasMessageContaining("is larger than 1000 bytes");
        assertThatThrownBy(() -> reader().read("http://")).hasMessage("http://: is not a URL; correct it");
    }

    private ContractReader reader() {
        return Cases.reader(folder, ALLOWED);
    }
}
