package dev.tenet.generator.openapi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("toolchain")
class PythonClientTest {
    private static final Path CONSUMER =
            Path.of("src/test/resources/consumers/python/consumer.py").toAbsolutePath();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void the_package_passes_the_type_checker_and_is_imported_without_a_warning(String version) {
        String python = PythonToolchain.python().toString();
        Generated.orders(version, "python-client", folder, Map.of());

        Command.in(folder).succeeds(python, "-m", "mypy", "-p", "orders_client");
        // The models are OpenAPI Generator's, whose validators have no types.
        assertThat(strict(python)).allMatch(line -> line.contains("/models/"));
        Command.in(folder).succeeds(python, "-W", "error", "-c", """
            import importlib, pkgutil, orders_client
            for module in pkgutil.walk_packages(orders_client.__path__, "orders_client."):
                importlib.import_module(module.name)
            """);
    }

    private List<String> strict(String python) {
        return Command.in(folder)
                .succeeds("sh", "-c", python + " -m mypy --strict -p orders_client || true")
                .lines()
                .filter(line -> line.contains(": error:"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void the_examples_of_the_readme_pass_the_strict_type_checker_and_make_valid_models(String version)
            throws IOException {
        String python = PythonToolchain.python().toString();
        Generated.orders(version, "python-client", folder, Map.of());

        String readme = Files.readString(folder.resolve("README.md"));
        String examples = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(joining("\n"));
        Files.writeString(folder.resolve("examples.py"), examples);

        assertThat(examples).contains("def create_order(", "def list_orders(", "def get_category_tree(");
        Command.in(folder).succeeds(python, "-m", "mypy", "--strict", "--follow-imports=silent", "examples.py");
        Command.in(folder).succeeds(python, "-c", """
            import inspect, examples, unittest.mock
            for example in list(vars(examples).values()):
                if inspect.isfunction(example) and example.__module__ == "examples":
                    example(unittest.mock.MagicMock())
            """);
    }

    @Test
    void the_package_is_built_and_carries_its_metadata() {
        String python = PythonToolchain.python().toString();
        Generated.orders("v2", "python-client", folder, Map.of("repository", "https://example.com/orders.git"));

        Command.in(folder)
                .succeeds(python, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", "dist", ".");
        String metadata = Command.in(folder)
                .succeeds(
                        python,
                        "-c",
                        "import zipfile; wheel ="
                                + " zipfile.ZipFile('dist/orders_client-2.0.0-py3-none-any.whl');print(wheel.namelist(),"
                                + " wheel.read('orders_client-2.0.0.dist-info/METADATA').decode())");
        assertThat(metadata)
                .contains(
                        "orders_client/py.typed",
                        "licenses/LICENSE",
                        "License-Expression: Apache-2.0",
                        "Author-email: Orders team <orders@example.com>",
                        "Project-URL: Repository, https://example.com/orders.git",
                        "Requires-Python: >=3.10");
    }

    @TestFactory
    Stream<DynamicTest> a_consumer_finds_everything_that_an_sdk_does() {
        String python = PythonToolchain.python().toString();
        Generated.orders("v2", "python-client", folder, Map.of());
        Command consumer =
                Command.in(folder).with(Map.of("PYTHONPATH", folder.toString(), "MYPYPATH", folder.toString()));
        consumer.succeeds(python, "-m", "mypy", "--strict", "--follow-imports=silent", CONSUMER.toString());
        try (SdkServer server = SdkServer.start()) {
            String output = consumer.succeeds(python, CONSUMER.toString(), server.url(), server.tokenUrl());
            List<SdkServer.Request> requests = server.requests();
            return Stream.concat(
                    output.lines()
                            .map(line -> DynamicTest.dynamicTest(
                                    line.substring(0, line.indexOf(':')),
                                    () -> assertThat(line).endsWith(": ok"))),
                    Stream.of(DynamicTest.dynamicTest(
                            "what the server saw",
                            () -> assertThatCode(() -> saw(requests)).doesNotThrowAnyException())));
        }
    }

    private static void saw(List<SdkServer.Request> requests) {
        assertThat(requests).allMatch(each -> each.header("user-agent").endsWith("orders-client/2.0.0"));
        assertThat(requests.stream().filter(each -> each.method().equals("PATCH")))
                .hasSize(1);
        assertThat(requests.stream()
                        .filter(each ->
                                each.method().equals("POST") && each.path().endsWith("/orders"))
                        .map(each -> each.header("idempotency-key")))
                .hasSize(2)
                .allMatch(key -> key.matches("[0-9a-f-]{36}"))
                .containsOnly(requests.stream()
                        .filter(each ->
                                each.method().equals("POST") && each.path().endsWith("/orders"))
                        .findFirst()
                        .orElseThrow()
                        .header("idempotency-key"));
        assertThat(requests.stream().filter(each -> each.path().endsWith("0504")))
                .hasSize(5);
        assertThat(requests.stream().filter(each -> each.header("host").startsWith("localhost")))
                .singleElement()
                .satisfies(each -> assertThat(each.header("authorization")).isEmpty());
        assertThat(requests.stream()
                        .filter(each ->
                                each.path().endsWith("/orders") && each.method().equals("GET")))
                .filteredOn(each -> each.path().equals("/orders/v2/orders"))
                .extracting(SdkServer.Request::query)
                .containsExactly(
                        "status=paid%2Con_hold&limit=2",
                        "status=paid%2Con_hold&cursor=c2&limit=2", "status=paid%2Con_hold&cursor=c3&limit=2");
    }

    @Test
    void texts_of_a_hostile_contract_stay_texts() throws IOException {
        String python = PythonToolchain.python().toString();
        Path target = folder.resolve("target");
        Generated.contract(
                Path.of("src/test/resources/hostile").toAbsolutePath(),
                "openapi.yaml",
                "python-client",
                target,
                Map.of("package", "hostile"));

        assertThat(folder.toFile().list()).containsExactly("target");
        Command.in(target).succeeds(python, "-W", "error", "-c", """
            import ast, importlib, pathlib, pkgutil, hostile, tomllib
            for module in pkgutil.walk_packages(hostile.__path__, "hostile."):
                importlib.import_module(module.name)
            for file in pathlib.Path("hostile").rglob("*.py"):
                for node in ast.walk(ast.parse(file.read_text())):
                    assert not (isinstance(node, ast.Name) and node.id == "MARKER"), (file, node.lineno)
            assert set(tomllib.loads(pathlib.Path("pyproject.toml").read_text())) == {"build-system", "project", "tool"}
            """);
    }

    @Test
    void two_runs_write_the_same_bytes_and_nothing_that_is_not_wanted(@TempDir Path other) {
        Generated.orders("v2", "python-client", folder, Map.of());
        Generated.orders("v2", "python-client", other, Map.of());

        Command.in(folder).succeeds("diff", "-r", folder.toString(), other.toString());
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(".gitignore", "LICENSE", "README.md", "orders_client", "pyproject.toml");
    }
}
