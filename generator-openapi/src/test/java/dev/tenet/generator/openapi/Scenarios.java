package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.generator.openapi.SdkServer.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** What a consumer printed of its calls, a line {@code name: ok} or {@code name: what went wrong} for each, and what the server saw of them. */
final class Scenarios {
    private static final List<String> NAMES = List.of(
            "success",
            "response",
            "paging",
            "paging stops early",
            "retry after 429",
            "retry after 503",
            "retries end",
            "idempotency key",
            "own idempotency key",
            "not repeated",
            "typed error",
            "unknown values",
            "time-out",
            "abort",
            "no connection",
            "OAuth 2",
            "hooks",
            "User-Agent",
            "redirection",
            "upload",
            "no content");

    private final List<String> lines;
    private final SdkServer server;
    private final String agent;

    /** @param agent what the client calls itself */
    Scenarios(String output, SdkServer server, String agent) {
        this.lines = output.lines().toList();
        this.server = server;
        this.agent = agent;
    }

    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        NAMES.forEach(name -> test(tests, name, () -> assertThat(lines).contains(name + ": ok")));
        test(
                tests,
                "each page is asked for once",
                () -> assertThat(pages(agent))
                        .hasSize(3)
                        .allSatisfy(each -> assertThat(each.query()).contains("limit=2", "status=paid%2Cshipped")));
        test(
                tests,
                "pages that are not needed are not asked for",
                () -> assertThat(pages("early " + agent)).hasSize(1));
        test(
                tests,
                "Retry-After is waited for",
                () -> assertThat(order("0429"))
                        .hasSize(2)
                        .satisfies(two -> assertThat(
                                        two.get(1).nanos() - two.get(0).nanos())
                                .isGreaterThanOrEqualTo(1_000_000_000L)));
        test(tests, "503 is repeated", () -> assertThat(order("0503")).hasSize(3));
        test(tests, "repetitions are limited", () -> assertThat(order("0504")).hasSize(2));
        test(
                tests,
                "repetitions have the same idempotency key",
                () -> assertThat(keys("/orders"))
                        .hasSize(6)
                        .doesNotContain("")
                        .satisfies(keys ->
                                assertThat(keys.get(0)).isEqualTo(keys.get(1)).hasSize(36))
                        .contains("my-own-key-0001"));
        test(
                tests,
                "PATCH is not repeated",
                () -> assertThat(server.requests("PATCH", "/orders/" + OrderDocuments.id("0001")))
                        .singleElement()
                        .satisfies(each ->
                                assertThat(each.header("content-type")).isEqualTo("application/merge-patch+json")));
        test(tests, "one token is fetched for all, and another after 401", () -> {
            assertThat(server.requests().stream().filter(each -> each.path().equals("/oauth/token")))
                    .hasSize(2);
            assertThat(order("0401"))
                    .extracting(each -> each.header("authorization"))
                    .containsExactly("Bearer tok-1", "Bearer tok-2");
        });
        test(
                tests,
                "the application's name stands before the client's",
                () -> assertThat(order("0009"))
                        .extracting(each -> each.header("user-agent"))
                        .containsExactly("shop/2.1 " + agent));
        test(
                tests,
                "credentials do not go to another host",
                () -> assertThat(server.requests().stream()
                                .filter(each -> each.header("host").startsWith("localhost")))
                        .singleElement()
                        .satisfies(each -> assertThat(each.headers()).doesNotContainKeys("authorization", "referer")));
        test(
                tests,
                "a file is sent with its name and type",
                () -> assertThat(server.requests("POST", "/orders/" + OrderDocuments.id("0001") + "/attachments"))
                        .hasSize(2)
                        .allSatisfy(each -> assertThat(each.body())
                                .contains(
                                        "filename=\"invoice.pdf\"",
                                        "Content-Type: application/pdf",
                                        "%PDF",
                                        "name=\"labels\"")));
        return tests.stream();
    }

    private static void test(List<DynamicTest> tests, String name, Executable test) {
        tests.add(DynamicTest.dynamicTest(name, test));
    }

    private List<Request> pages(String userAgent) {
        return server.requests("GET", "/orders").stream()
                .filter(each -> each.header("user-agent").equals(userAgent))
                .toList();
    }

    private List<Request> order(String ending) {
        return server.requests("GET", "/orders/" + OrderDocuments.id(ending));
    }

    private List<String> keys(String path) {
        return server.requests("POST", path).stream()
                .map(each -> each.header("idempotency-key"))
                .toList();
    }
}
