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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteTest {
    private static final ReaderOptions ALLOWED = new ReaderOptions(true, 1000, 100, 1000, 10);

    @TempDir
    Path folder;

    private HttpServer server;
    private String base = "";
    private final List<String> asked = new CopyOnWriteArrayList<>();

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
            asked.add(path);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            asked.add(path);
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    @Test
    void reads_a_document_and_what_it_refers_to() {
        assertThat(reader().read(base + "/apis/openapi.yaml").paths().get(0).operations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"})
    void a_document_may_not_lead_into_a_private_network(String host) throws IOException {
        String port = base.substring(base.lastIndexOf(':'));
        Files.writeString(
                folder.resolve("a.yaml"),
                "openapi: 3.1.0\npaths: {/a: {$ref: 'http://" + host + port + "/item.yaml'}}\n");
        assertThatThrownBy(() -> reader().read("a.yaml").paths().get(0).operations())
                .hasMessageContaining("which is inside of a private network");
        assertThat(asked).isEmpty();
    }

    @Test
    void nor_may_a_document_of_another_server() {
        page(
                "/apis/other.yaml",
                "openapi: 3.1.0\npaths: {/a: {$ref: '" + base.replace("localhost", "127.0.0.1") + "/item.yaml'}}\n");
        assertThatThrownBy(() ->
                        reader().read(base + "/apis/other.yaml").paths().get(0).operations())
                .hasMessageContaining("127.0.0.1, which is inside of a private network");
    }

    @Test
    void a_redirect_within_the_server_is_followed_and_none_into_a_private_network() {
        redirect("/apis/moved.yaml", "openapi.yaml");
        assertThat(reader().read(base + "/apis/moved.yaml").paths()).hasSize(1);
        redirect("/away.yaml", "http://169.254.169.254/latest/meta-data");
        assertThatThrownBy(() -> reader().read(base + "/away.yaml"))
                .hasMessageContaining("leads to 169.254.169.254, which is inside of a private network");
        redirect("/file.yaml", "file:///etc/passwd");
        assertThatThrownBy(() -> reader().read(base + "/file.yaml"))
                .hasMessageContaining("is redirected to file:///etc/passwd, which is not followed");
    }

    @Test
    void a_circle_of_redirects_ends() {
        redirect("/circle.yaml", "/circle.yaml");
        assertThatThrownBy(() -> reader().read(base + "/circle.yaml"))
                .hasMessageContaining("redirected more than 5 times");
        assertThat(asked).hasSize(6);
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
