package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are paged by page or by offset: {@code consumers/java-paging} goes through five numbers, two at a time where it does not say. */
class JavaClientPagingTest {
    private static final Path CONSUMER = Path.of("src/test/resources/consumers/java-paging");
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4, 5);

    private final List<String> requests = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void pages_and_offsets_lead_through_the_whole_list_and_no_further() throws IOException {
        Path client = Generated.from(
                "paging/jvm.yaml", "java-client", folder.resolve("client"), Map.of("package", "numbers"));
        Path classes = folder.resolve("classes");
        assertThat(Javac.compile(classes, List.of(), client, CONSUMER)).isEmpty();

        assertThat(run(classes).lines())
                .containsExactly(
                        "all pages: [1, 2, 3, 4, 5]",
                        "pages of a size that the server chooses: [1, 2, 3, 4, 5]",
                        "from page 2: [3, 4, 5]",
                        "first three: [1, 2, 3]",
                        "all by offset: [1, 2, 3, 4, 5]",
                        "from offset 1: [2, 3, 4, 5]");
        assertThat(requests)
                .containsExactly(
                        "/by-page?page=1&size=2",
                        "/by-page?page=2&size=2",
                        "/by-page?page=3&size=2",
                        "/by-page?page=1",
                        "/by-page?page=2",
                        "/by-page?page=3",
                        "/by-page?page=4",
                        "/by-page?page=2&size=2",
                        "/by-page?page=3&size=2",
                        "/by-page?page=1&size=2",
                        "/by-page?page=2&size=2",
                        "/by-offset?offset=0&limit=2",
                        "/by-offset?offset=2&limit=2",
                        "/by-offset?offset=4&limit=2",
                        "/by-offset?offset=1",
                        "/by-offset?offset=3");
    }

    private String run(Path classes) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            Process consumer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Javac.join(List.of(classes)),
                            "PagingConsumer",
                            "http://127.0.0.1:" + server.getAddress().getPort())
                    .redirectErrorStream(true)
                    .start();
            return new String(consumer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestURI().toString());
            int size = number(exchange, "(?:size|limit)", 2);
            boolean byPage = exchange.getRequestURI().getPath().equals("/by-page");
            int start = byPage ? (number(exchange, "page", 1) - 1) * size : number(exchange, "offset", 0);
            int end = Math.min(start + size, NUMBERS.size());
            List<Integer> page = start < end ? NUMBERS.subList(start, end) : List.of();
            String body =
                    byPage ? page.toString() : "{\"items\":" + page + ",\"hasMore\":" + (end < NUMBERS.size()) + "}";
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int number(HttpExchange exchange, String name, int otherwise) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=(\\d+)")
                .matcher(String.valueOf(exchange.getRequestURI().getQuery()));
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }
}
