package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpringServerTest {
    @TempDir
    Path folder;

    @Tag("toolchain")
    @Test
    void both_versions_of_the_sample_contract_compile_into_one_application_without_a_warning() {
        Path v1 =
                Generated.orders("v1", "spring-server", folder.resolve("v1"), Map.of("package", "com.example.orders"));
        Path v2 =
                Generated.orders("v2", "spring-server", folder.resolve("v2"), Map.of("package", "com.example.orders"));

        assertThat(Javac.compile(folder.resolve("classes"), SpringLibraries.jars(), v1, v2))
                .isEmpty();
    }

    @Tag("toolchain")
    @Test
    void nothing_that_a_hostile_contract_says_becomes_code() throws IOException {
        Path stubs = Generated.from("hostile/hostile.yaml", "spring-server", folder.resolve("stubs"), Map.of());

        assertThat(Javac.compile(folder.resolve("classes"), SpringLibraries.jars(), stubs))
                .isEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve("classes"))) {
            assertThat(files.map(Path::toString))
                    .isNotEmpty()
                    .noneMatch(file -> file.matches(".*[/\\\\$]PWNED\\.class"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void two_runs_write_the_same_bytes(String version) throws IOException {
        Path first = Generated.orders(version, "spring-server", folder.resolve("1"), Map.of("project", "true"));
        Path second = Generated.orders(version, "spring-server", folder.resolve("2"), Map.of("project", "true"));

        assertThat(contents(first)).isNotEmpty().isEqualTo(contents(second));
        assertThat(contents(first).values()).noneMatch(text -> text.contains(folder.toString()));
    }

    @Test
    void interfaces_and_models_are_written_and_nothing_else() throws IOException {
        Path stubs = Generated.orders("v2", "spring-server", folder, Map.of("package", "com.example.orders"));

        assertThat(contents(stubs).keySet())
                .filteredOn(file -> !file.equals(".openapi-generator-ignore"))
                .allMatch(file -> file.matches(
                        "src/main/java/com/example/orders/v2/(EnumConverterConfiguration|(api|model)/[\\w-]+)\\.java"));
    }

    @Test
    void a_project_has_a_pom() throws IOException {
        Path stubs = Generated.orders(
                "v2", "spring-server", folder, Map.of("project", "true", "artifact", "com.example:orders-stubs"));

        assertThat(stubs.resolve("pom.xml"))
                .content()
                .contains(
                        "<groupId>com.example</groupId>",
                        "<artifactId>orders-stubs</artifactId>",
                        "<version>2.0.0</version>");
    }

    @Test
    void a_list_in_a_form_is_read_from_all_parts_of_its_name() throws IOException {
        Path stubs = Generated.orders("v2", "spring-server", folder, Map.of("package", "com.example.orders"));

        assertThat(stubs.resolve("src/main/java/com/example/orders/v2/api/OrdersApi.java"))
                .content()
                .contains("@RequestParam(value = \"labels\", required = false) List<")
                .contains("@RequestPart(value = \"file\", required = true) MultipartFile file");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
