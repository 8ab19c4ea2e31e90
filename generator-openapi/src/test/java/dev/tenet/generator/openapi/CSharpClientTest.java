package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CSharpClientTest {
    @TempDir
    Path folder;

    @Test
    void two_runs_write_the_same_files_and_nothing_that_is_not_wanted(@TempDir Path other) {
        Generated.orders("v2", "csharp-client", folder, Map.of());
        Generated.orders("v2", "csharp-client", other, Map.of());

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(other.toFile().list())
                .containsExactlyInAnyOrder(".gitignore", "OrdersClient.sln", "README.md", "src");
        assertThat(folder.resolve("src").toFile().list()).containsExactly("OrdersClient");
    }

    @Tag("toolchain")
    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void the_project_is_built(String version) {
        Toolchain.require("dotnet", "--version");
        Generated.orders(version, "csharp-client", folder, Map.of());

        Command.in(folder.resolve("src/OrdersClient")).succeeds("dotnet", "build", "--nologo");
    }
}
