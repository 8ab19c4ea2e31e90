package dev.tenet.spring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationFinderTest {
    private static final String CONTRACT = """
        openapi: 3.1.0
        info: {title: T, version: 1.0.0}
        servers:
          - url: https://{host}.example.com/{stage}/v1/
            variables: {host: {default: api}, stage: {default: live, enum: [live, test]}}
          - url: ./relative
        paths:
          /a/{x}/c: {get: {operationId: template}}
          /a/b/{y}: {get: {operationId: later}}
          /a/b/c: {get: {operationId: concrete}, post: {operationId: made}}
          /a/{x}:cancel: {post: {operationId: custom}}
          /files/{dir}/{file-name}.{ext}: {get: {operationId: file}}
          /star/*: {get: {operationId: star}}
          /own: {servers: [{url: /other}], get: {operationId: own}}
          /n: {get: {}}
        """;

    private final OperationFinder finder = finder(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "GET, /live/v1/a/b/c, concrete",
        "GET, /test/v1/a/b/c, concrete",
        "HEAD, /test/v1/a/b/c, concrete",
        "GET, /relative/a/b/c, concrete",
        "GET, /live/v1/a/b/d, later",
        "GET, /live/v1/a/d/c, template",
        "POST, /live/v1/a/7:cancel, custom",
        "GET, /live/v1/files/x/y.pdf, file",
        "GET, /live/v1/star/*, star",
        "GET, /other/own, own",
        "GET, /live/v1/n, GET /n",
        "GET, /live/v1/a/b;v=1/c, concrete",
        "GET, /live/v1/%61/b/c, concrete",
    })
    void the_most_specific_operation_is_found(String method, String path, String operation) {
        assertThat(finder.find(method, path, ""))
                .map(found -> found.operation().id())
                .contains(operation);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /live/v1/a/b/c",
        "OPTIONS, /live/v1/a/b/c",
        "HEAD, /live/v1/a/7:cancel",
        "GET, /a/b/c",
        "GET, /prod/v1/a/b/c",
        "GET, /live/v1/a/b/c/",
        "GET, /live/v1//a/b/c",
        "GET, /live/v1/own",
        "GET, /live/v1/%zz/b/c",
        "GET, *",
        "GET, ''",
    })
    void what_is_no_operation_is_none(String method, String path) {
        assertThat(finder.find(method, path, "")).isEmpty();
    }

    @Test
    void variables_have_the_names_of_the_contract_and_no_encoding() {
        assertThat(finder.find("GET", "/live/v1/files/a%2Fb/r%20s.pdf", "")
                        .orElseThrow()
                        .variables())
                .isEqualTo(Map.of("dir", "a/b", "file-name", "r s", "ext", "pdf"));
    }

    @Test
    void a_contract_may_name_the_context_path_or_not() {
        OperationMatch below = finder.find("GET", "/app/live/v1/a/b/c", "/app").orElseThrow();
        OperationMatch whole = finder.find("GET", "/live/v1/a/b/c", "/live").orElseThrow();

        assertThat(below.prefix()).isEqualTo("/app");
        assertThat(whole.prefix()).isEmpty();
    }

    @Test
    void a_base_path_that_is_configured_is_the_only_one() {
        OperationFinder configured = finder(Optional.of("/here/"));

        assertThat(configured.find("GET", "/here/a/b/c", "")).isPresent();
        assertThat(configured.find("GET", "/live/v1/a/b/c", "")).isEmpty();
        assertThat(finder(Optional.of("")).find("GET", "/a/b/c", "")).isPresent();
    }

    @Test
    void contracts_come_from_files_and_not_from_elsewhere(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("api.yaml"), CONTRACT);
        ContractLoader loader = new ContractLoader(OperationFinderTest.class.getClassLoader());

        assertThat(loader.load(file.toString()).title()).isEqualTo("T");
        assertThat(loader.load(file.toUri().toString()).title()).isEqualTo("T");
        assertThat(loader.findAll()).extracting(ServedContract::version).containsExactly("found");
        assertThatThrownBy(() -> loader.load("classpath:/no/such.yaml"))
                .isInstanceOf(InputException.class)
                .hasMessage("classpath:no/such.yaml: no such file in the class path; check the path");
        assertThatThrownBy(() -> loader.load("https://example.com/api.yaml"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("neither in the class path nor a file");
    }

    private static OperationFinder finder(Optional<String> basePath) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        Contract contract = reader.contract(reader.parse("api.yaml", CONTRACT));
        return new OperationFinder(new ServedContracts(List.of(new ServedContract("v1", contract, basePath))), "");
    }
}
