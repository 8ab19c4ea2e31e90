package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The jar starts by itself: as an ordinary user, with a database of its own that stays, or with another server's. */
@EnabledOnOs(OS.LINUX)
class PackedServiceIT {
    private static final Path JAR = Path.of("target/sample-service-exec.jar");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Path folder;
    private Path jar;

    @BeforeEach
    void install() throws IOException {
        // Where every user can read it, unlike the home of root.
        folder = Files.createTempDirectory("packed");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        jar = Files.copy(JAR, folder.resolve("service.jar"));
        Files.createDirectory(folder.resolve("data"));
    }

    @AfterEach
    void remove() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void it_runs_as_an_ordinary_user_and_its_data_stays() throws IOException {
        Path data = folder.resolve("data");
        List<String> asUser = List.of();
        if (ROOT) {
            Files.setOwner(
                    data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            asUser = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        }
        runTwice(asUser, data);
        assertThat(Files.getOwner(data.resolve("data")).getName()).isNotEqualTo("root");
    }

    @Test
    void it_runs_as_whoever_starts_it_and_takes_a_server_that_is_named() throws IOException {
        Path data = folder.resolve("data");
        ServiceProcess owner = ServiceProcess.packed("packed-owner", List.of(), jar, "sample.database.folder=" + data);
        try (owner;
                ServiceProcess guest = ServiceProcess.packed(
                        "packed-guest",
                        List.of(
                                "env",
                                "SPRING_DATASOURCE_URL=" + url(data),
                                "SPRING_DATASOURCE_USERNAME=orders",
                                "SPRING_DATASOURCE_PASSWORD="
                                        + Files.readString(data.resolve("password"))
                                                .strip(),
                                "SAMPLE_DATABASE_FOLDER=" + folder.resolve("unused")),
                        jar)) {
            String order = place(owner);
            assertThat(read(guest, order)).isEqualTo(200);
            assertThat(folder.resolve("unused")).doesNotExist();
        }
    }

    private void runTwice(List<String> prefix, Path data) throws IOException {
        ServiceProcess service = ServiceProcess.packed("packed", prefix, jar, "sample.database.folder=" + data);
        try (service) {
            String order = place(service);
            service.terminate();
            assertThat(service.exit()).isEqualTo(128 + 15);
            service.run();
            assertThat(read(service, order)).isEqualTo(200);
        }
    }

    private static String url(Path data) throws FileSystemException, IOException {
        String port =
                Files.readAllLines(data.resolve("data/postmaster.pid")).get(3).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static String place(ServiceProcess service) throws IOException {
        HttpResponse<String> placed = service.send(HttpRequest.newBuilder(service.uri("/orders/v2/orders"))
                .header("Authorization", "Bearer " + token(service))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"currency":"EUR","lines":[{"sku":"BK-204817","quantity":1}],"shippingAddress":%s}\
                    """.formatted(Fixtures.ADDRESS))));
        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
        return placed.headers().firstValue("Location").orElseThrow();
    }

    private static int read(ServiceProcess service, String order) throws IOException {
        return service.send(
                        HttpRequest.newBuilder(service.uri(order)).header("Authorization", "Bearer " + token(service)))
                .statusCode();
    }

    private static String token(ServiceProcess service) throws IOException {
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/oauth2/token"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("shop-a:secret-of-shop-a".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&scope=orders:read%20orders:write")));
        return Api.json(response).get("access_token").asString();
    }
}
