package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.ServiceTest;
import dev.tenet.sample.support.Toolchain;
import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.sample.web.contract.ServedOperation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page at the root: what it is made of, and how it reads in a browser. */
@ServiceTest
class DocumentationTest {
    private final Api api;
    private final ServedContracts contracts;

    DocumentationTest(Api api, ServedContracts contracts) {
        this.api = api;
        this.contracts = contracts;
    }

    @Test
    void the_page_runs_no_script_and_no_style_but_those_of_this_service() {
        String policy = header(get("/"), "Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "connect-src 'self';");
        assertThat(policy).doesNotContain("unsafe", "*", "http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"changelog", "migration"})
    void what_the_build_wrote_about_the_step_is_shown_within_the_page_alone(String name) {
        HttpResponse<String> response = get("/documentation/changes/" + name);

        assertThat(header(response, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .endsWith("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        // The page is read on other machines than the one that built it.
        assertThat(response.body())
                .contains("1.4.0", "2.0.0")
                .doesNotContain(Path.of("").toAbsolutePath().getParent() + "");
    }

    @Test
    void the_page_is_asked_for_again_and_the_renderer_kept() {
        HttpResponse<String> page = get("/");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        HttpResponse<String> again =
                api.send(HttpRequest.newBuilder(api.uri("/")).header("If-None-Match", header(page, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);

        HttpResponse<String> asset = get("/documentation/assets/page.js");
        assertThat(header(asset, "ETag")).isNotEmpty();
        assertThat(asset.headers().firstValue("Last-Modified")).isEmpty();

        String renderer = page.body().replaceFirst("(?s).*src=\"([^\"]*swagger-ui-bundle.js)\".*", "$1");
        assertThat(header(get(renderer), "Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/swagger-ui/5.34.1/index.html",
                "/swagger-ui/index.html",
                "/documentation/index.html",
                "/documentation/changes/other",
                "/index.html"
            })
    void nothing_else_of_what_libraries_bring_along_is_served(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void no_operation_is_where_the_page_is() {
        assertThat(contracts.all().stream()
                        .flatMap(contract -> contract.operations().stream())
                        .map(ServedOperation::pattern)
                        .map(String::valueOf))
                .allMatch(path -> path.startsWith("/orders/v"))
                .hasSize(49);
    }

    @Tag("toolchain")
    @TestFactory
    Stream<DynamicTest> the_page_in_a_browser() {
        Path modules = Toolchain.modules();
        Path folder = Path.of("").toAbsolutePath();
        String said = Toolchain.run(
                folder,
                Toolchain.program("node"),
                "src/test/resources/toolchain/node/page.mjs",
                modules.toString(),
                Toolchain.browser(),
                api.uri("").toString(),
                folder.resolve("target/screenshots").toString());
        List<String> lines = said.lines().toList();
        assertThat(lines).hasSize(13);
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.replaceFirst("^(ok|failed) ", ""),
                        () -> assertThat(line).startsWith("ok ")));
    }

    private HttpResponse<String> get(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path)));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
