package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through lists that are paged by numbers with clients in several languages. */
@Tag("toolchain")
class NumberedPagesTest {
    private static final Path CONSUMERS =
            Path.of("src/test/resources/consumers").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void a_python_client_asks_for_page_after_page() throws IOException {
        String python = PythonToolchain.python().toString();
        Generated.from("paging/openapi.yaml", "python-client", folder, Map.of());

        Command consumer =
                Command.in(folder).with(Map.of("PYTHONPATH", folder.toString(), "MYPYPATH", folder.toString()));
        String source = CONSUMERS.resolve("paging/consumer.py").toString();
        consumer.succeeds(python, "-m", "mypy", "--strict", "--follow-imports=silent", source);
        walk(url -> consumer.succeeds(python, source, url));
    }

    @Test
    void a_typescript_client_asks_for_page_after_page() throws IOException {
        Path client = Generated.from("paging/openapi.yaml", "typescript-client", folder.resolve("client"), Map.of());
        NodeToolchain.compile(client);
        Path consumer = Files.createDirectories(folder.resolve("consumer"));
        Path modules = Files.createDirectories(consumer.resolve("node_modules"));
        Files.createSymbolicLink(modules.resolve("archive-client"), client);
        for (String each : List.of("@types", "undici-types")) {
            Files.createSymbolicLink(
                    modules.resolve(each), NodeToolchain.modules().resolve(each));
        }
        for (String file : List.of("typescript/package.json", "typescript/tsconfig.json", "paging/consumer.ts")) {
            Files.copy(CONSUMERS.resolve(file), consumer.resolve(Path.of(file).getFileName()));
        }
        NodeToolchain.compile(consumer);
        walk(url -> Command.in(consumer).succeeds("node", "consumer.js", url));
    }

    @Test
    void a_go_client_asks_for_page_after_page() throws IOException {
        Toolchain.require("go", "version");
        Generated.from(
                "paging/openapi.yaml", "go-client", folder.resolve("sdk"), Map.of("module", "example.com/orders"));
        Files.copy(CONSUMERS.resolve("go/go.mod"), folder.resolve("go.mod"));
        Files.copy(CONSUMERS.resolve("paging/main.go"), folder.resolve("main.go"));
        Command go = Command.in(folder).with(Map.of("GOFLAGS", "-mod=mod", "GOPROXY", "off", "GOTOOLCHAIN", "local"));
        go.succeeds("go", "build", "-o", "consumer", ".");
        walk(url -> go.succeeds(folder.resolve("consumer").toString(), url));
    }

    /** A program that prints what it finds at this address. */
    private interface Consumer {
        String run(String url);
    }

    private static void walk(Consumer consumer) throws IOException {
        try (ArchiveServer server = new ArchiveServer()) {
            assertThat(consumer.run(server.url()).lines())
                    .containsExactly(
                            "films 1 2 3 4 5",
                            "films from page 2 3 4 5",
                            "loans 1 2 3 4",
                            "reels 1 2 3 4",
                            "reels from 3 4");
            assertThat(server.requests().stream().map(NumberedPagesTest::inOneOrder))
                    .containsExactly(
                            // Fewer than were asked for: there is no fourth.
                            "/films?page=1&perPage=2",
                            "/films?page=2&perPage=2",
                            "/films?page=3&perPage=2",
                            "/films?page=2&perPage=2",
                            "/films?page=3&perPage=2",
                            // The answer says that there are no more.
                            "/loans?page=1",
                            "/loans?page=2",
                            // None at all.
                            "/reels?limit=2&offset=0",
                            "/reels?limit=2&offset=2",
                            "/reels?limit=2&offset=4",
                            "/reels?offset=3",
                            "/reels?offset=4");
        }
    }

    private static String inOneOrder(String asked) {
        int query = asked.indexOf('?') + 1;
        String[] parts = asked.substring(query).split("&");
        Arrays.sort(parts);
        return asked.substring(0, query) + String.join("&", parts);
    }
}
