package dev.tenet.generator.openapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Answers to {@code paging/openapi.yaml}: of five films, four loans (two a page, and whether there are more) and four reels (two a page,
 * where nothing else is asked for).
 */
final class ArchiveServer implements AutoCloseable {
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer http;

    ArchiveServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::handle);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** The path and the query of each request, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().toString();
            requests.add(asked);
            byte[] body = answer(asked).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String answer(String asked) {
        int page = number(asked, "page", 1) - 1;
        if (asked.startsWith("/films")) {
            int size = number(asked, "perPage", 2);
            return "{\"films\": " + items(page * size, size, 5) + "}";
        }
        return asked.startsWith("/loans")
                ? "{\"loans\": " + items(page * 2, 2, 4) + ", \"meta\": {\"hasMore\": " + (page < 1) + "}}"
                : items(number(asked, "offset", 0), number(asked, "limit", 2), 4);
    }

    private static String items(int from, int size, int end) {
        return IntStream.range(from, Math.min(from + size, end))
                .mapToObj(each -> "{\"id\": " + (each + 1) + "}")
                .toList()
                .toString();
    }

    private static int number(String asked, String name, int fallback) {
        Matcher given = Pattern.compile("[?&]" + name + "=(\\d+)").matcher(asked);
        return given.find() ? Integer.parseInt(given.group(1)) : fallback;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
