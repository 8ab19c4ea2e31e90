package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Spring Boot application that implements the stubs of two versions of an API, called as its clients do. */
@Tag("toolchain")
class SpringApplicationTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Process application;
    private static String base = "";

    @BeforeAll
    static void start() throws IOException {
        Map<String, String> options = Map.of("package", "com.acme.shop");
        Path v1 =
                Generated.from("consumers/spring-server/shop-v1.yaml", "spring-server", folder.resolve("v1"), options);
        Path v2 =
                Generated.from("consumers/spring-server/shop-v2.yaml", "spring-server", folder.resolve("v2"), options);
        List<Path> jars = SpringLibraries.jars();
        Path classes = folder.resolve("classes");
        assertThat(Javac.compile(classes, jars, v1, v2, Path.of("src/test/resources/consumers/spring-server")))
                .isEmpty();
        List<String> classPath = new ArrayList<>(List.of(classes.toString()));
        jars.forEach(jar -> classPath.add(jar.toString()));
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(System.getProperty("path.separator"), classPath),
                        "ShopApplication",
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        base = "http://localhost:" + port(application) + "/shop";
    }

    private static String port(Process process) throws IOException {
        StringBuilder log = new StringBuilder();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("port: ")) {
                return line.substring(6);
            }
            log.append(line).append('\n');
        }
        throw new AssertionError("the application did not start:\n" + log);
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.destroy();
        }
    }

    private static HttpResponse<String> call(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void each_version_answers_below_the_base_path_of_its_servers() throws Exception {
        assertThat(call("GET", "/v1/items", "").body()).startsWith("[\"v1\"");
        assertThat(call("GET", "/v2/items", "").body()).startsWith("[\"v2\"");
        assertThat(call("GET", "/items", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_deep_object_binds() throws Exception {
        String query = "filter%5Bcustomer_id%5D=c9&filter%5Bstatus%5D=in-stock&filter%5Bstatus%5D=sold_out";

        assertThat(call("GET", "/v2/items?" + query, "").body()).contains("customer c9", "status [in-stock, sold_out]");
    }

    @Test
    void values_of_enums_in_queries_are_those_of_the_contract() throws Exception {
        assertThat(call("GET", "/v1/items?status=in-stock", "").body()).contains("in-stock");
        assertThat(call("GET", "/v2/items?sort=-created", "").body()).contains("sort -created");
        assertThat(call("GET", "/v2/items", "").body()).contains("sort created", "limit 20");
        assertThat(call("GET", "/v1/items?status=nowhere", "").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "5000", "many"})
    void a_parameter_out_of_its_bounds_is_the_fault_of_the_caller(String limit) throws Exception {
        assertThat(call("GET", "/v2/items?limit=" + limit, "").statusCode()).isEqualTo(400);
    }

    @Test
    void an_answer_without_content_is_acceptable_to_who_accepts_json() throws Exception {
        assertThat(call("DELETE", "/v2/items/1", "", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(204);
        assertThat(call("DELETE", "/v2/items/missing", "", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}             | {\"id\":\"7\",\"remark\":\"absent\"}",
                "{\"note\":null}    | {\"id\":\"7\",\"note\":null,\"remark\":\"null\"}",
                "{\"note\":\"abc\"} | {\"id\":\"7\",\"remark\":\"abc\"}"
            })
    void a_patch_tells_null_from_absent(String patch, String answer) throws Exception {
        HttpResponse<String> response =
                call("PATCH", "/v2/items/7", patch, "Content-Type", "application/merge-patch+json");

        assertThat(response.body()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"note\":\"longer than ten\"}", "{\"status\":\"unheard of\"}", "{"})
    void a_body_that_the_contract_forbids_is_the_fault_of_the_caller(String body) throws Exception {
        assertThat(call("PATCH", "/v2/items/7", body, "Content-Type", "application/merge-patch+json")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"kind\":\"card\",\"token\":\"t\"}  | {\"method\":{\"kind\":\"card\",\"token\":\"t\"}}",
                "{\"kind\":\"invoice\",\"days\":3} | {\"method\":{\"kind\":\"invoice\",\"days\":3}}"
            })
    void a_union_is_told_apart_by_its_constants(String body, String answer) throws Exception {
        assertThat(call("POST", "/v2/payments", body, "Content-Type", "application/json")
                        .body())
                .isEqualTo(answer);
    }
}
