package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Instance;
import dev.tenet.sample.support.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One setting, a folder with a certificate and its key, and the service speaks TLS and nothing else. */
@ServiceTest
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Api api;
    private final JdbcConnectionDetails database;

    TlsTest(Api api, JdbcConnectionDetails database) {
        this.api = api;
        this.database = database;
    }

    @Test
    void a_folder_with_a_certificate_is_all_that_tls_needs(@TempDir Path folder) throws Exception {
        KeyStore keys = certificate(folder);
        try (Instance instance = Instance.start(api, database, "second", "sample.tls.folder=" + folder)) {
            URI plain = instance.uri("/orders/v2/orders");
            URI secure = URI.create(plain.toString().replace("http:", "https:"));
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(keys)).build();
            HttpResponse<String> response = client.send(request(secure), HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(response.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
            assertThat(client.send(request(plain), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(400);
            // Who does not know the certificate does not talk to whoever has it.
            assertThatThrownBy(() ->
                            HttpClient.newHttpClient().send(request(secure), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    private HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + api.token(Api.SHOP_A))
                .build();
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** Makes {@code tls.crt} and {@code tls.key} with the tool of the JDK. */
    private static KeyStore certificate(Path folder) throws Exception {
        Path store = folder.resolve("store.p12");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        pem(
                folder.resolve("tls.crt"),
                "CERTIFICATE",
                keys.getCertificate("server").getEncoded());
        pem(
                folder.resolve("tls.key"),
                "PRIVATE KEY",
                keys.getKey("server", PASSWORD).getEncoded());
        return keys;
    }

    private static void pem(Path file, String what, byte[] content) throws IOException {
        Files.writeString(
                file,
                "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                        .formatted(what, Base64.getMimeEncoder().encodeToString(content)));
    }
}
