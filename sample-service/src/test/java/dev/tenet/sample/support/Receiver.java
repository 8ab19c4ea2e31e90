package dev.tenet.sample.support;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Receives webhooks, and answers as it is told. */
public final class Receiver implements AutoCloseable {
    private final AtomicInteger status = new AtomicInteger(204);
    private final AtomicInteger delay = new AtomicInteger();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(body, exchange.getRequestHeaders().getFirst("Webhook-Signature")));
            sleep();
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    public void answer(int code) {
        status.set(code);
    }

    public void answerAfter(int milliseconds) {
        delay.set(milliseconds);
    }

    public List<Received> received() {
        return received;
    }

    public List<JsonNode> events(Predicate<JsonNode> those) {
        return received.stream().map(Received::event).filter(those).toList();
    }

    public Stream<String> texts(String member) {
        return received.stream()
                .map(Received::event)
                .filter(event -> event.has(member))
                .map(event -> event.get(member).asString());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void sleep() {
        try {
            Thread.sleep(delay.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public record Received(String body, String signature) {
        JsonNode event() {
            return JsonMapper.shared().readTree(body);
        }
    }
}
