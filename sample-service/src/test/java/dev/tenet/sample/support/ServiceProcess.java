package dev.tenet.sample.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The service as a process of its own, which can be killed. */
public final class ServiceProcess implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> command;
    private final Path log;
    private final int port;
    private Process process;

    private ServiceProcess(List<String> command, Path log, int port) {
        this.command = command;
        this.log = log;
        this.port = port;
    }

    /** Starts the service; {@code name} is that of its log below {@code target}. */
    public static ServiceProcess start(String name, String... properties) {
        // Without the tests: as it is packed.
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return start(name, List.of(), List.of("-cp", classPath, "dev.tenet.sample.SampleApplication"), properties);
    }

    /** Starts the service as it is packed; {@code prefix} stands before the command. */
    public static ServiceProcess packed(String name, List<String> prefix, Path jar, String... properties) {
        return start(name, prefix, List.of("-jar", jar.toString()), properties);
    }

    private static ServiceProcess start(String name, List<String> prefix, List<String> program, String... properties) {
        int port = RedisServer.freePort();
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(program);
        command.addAll(List.of(
                "--server.port=" + port,
                "--sample.encryption.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "--sample.limits.requests=1000000",
                "--sample.webhooks.allow-insecure=true",
                "--sample.webhooks.interval=50ms"));
        Arrays.stream(properties).map(property -> "--" + property).forEach(command::add);
        ServiceProcess service = new ServiceProcess(command, Path.of("target", name + ".log"), port);
        service.run();
        return service;
    }

    /** Starts it, again where it ran before, and waits until it answers. */
    public void run() {
        launch();
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service has stopped: see " + log.toAbsolutePath());
            }
            return isUp();
        });
    }

    private void launch() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUp() {
        try {
            return send(HttpRequest.newBuilder(uri("/openapi/v2.yaml"))).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9}: nothing is finished, nothing is told to anybody. */
    public void kill() {
        process.destroyForcibly();
        exit();
    }

    /** {@code kill}: the service is asked to stop. */
    public void terminate() {
        process.destroy();
    }

    /** The exit code, when it has stopped. */
    public int exit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        terminate();
        exit();
    }
}
