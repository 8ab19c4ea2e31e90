package dev.tenet.generator.openapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A server on the loopback interface that speaks version 2 of the orders API below {@link #url()}, badly where a test wants it to, and
 * records every request. {@link OrdersBehaviour} says what is answered to what.
 */
final class SdkServer implements AutoCloseable {

    /**
     * A request as it came.
     *
     * @param query not decoded; empty where there is none
     * @param headers by names in lower case
     * @param nanos when, by {@link System#nanoTime()}
     */
    record Request(
            String method, String path, String query, Map<String, List<String>> headers, String body, long nanos) {
        /** The first value of a header; empty where there is none. */
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    /**
     * @param headers alternately names and values
     * @param pause between the bytes of the body
     */
    record Answer(int status, String mediaType, String body, List<String> headers, Duration pause) {
        Answer(int status, String mediaType, String body, List<String> headers) {
            this(status, mediaType, body, headers, Duration.ZERO);
        }
    }

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "sdk-server");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer http;
    private final OrdersBehaviour behaviour;

    private SdkServer(HttpServer http) {
        this.http = http;
        this.behaviour = new OrdersBehaviour(http.getAddress().getPort());
    }

    static SdkServer start() {
        try {
            SdkServer server =
                    new SdkServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            server.http.setExecutor(server.threads);
            server.http.createContext("/", server::handle);
            server.http.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("no server on the loopback interface", e);
        }
    }

    /** The base of the API, without a slash at the end. */
    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + OrdersBehaviour.BASE;
    }

    /** Where tokens are to be had. */
    String tokenUrl() {
        return URI.create(url()).resolve("/oauth/token").toString();
    }

    /** What came so far, in order. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** What came to one path below {@link #url()}. */
    List<Request> requests(String method, String path) {
        return requests.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(OrdersBehaviour.BASE + path))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
            URI uri = exchange.getRequestURI();
            Request request = new Request(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    System.nanoTime());
            requests.add(request);
            send(exchange, behaviour.answer(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        for (int i = 0; i < answer.headers().size(); i += 2) {
            exchange.getResponseHeaders()
                    .add(answer.headers().get(i), answer.headers().get(i + 1));
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (body.length == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        exchange.sendResponseHeaders(answer.status(), body.length);
        if (answer.pause().isZero()) {
            exchange.getResponseBody().write(body);
            return;
        }
        for (byte each : body) {
            exchange.getResponseBody().write(each);
            exchange.getResponseBody().flush();
            TimeUnit.NANOSECONDS.sleep(answer.pause().toNanos());
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
