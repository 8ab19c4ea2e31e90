package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import dev.tenet.generator.engine.EngineLoader;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.lowering.Lowering;
import dev.tenet.generator.lowering.LoweringProfile;
import dev.tenet.generator.surface.Surface;
import dev.tenet.generator.surface.SurfaceLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated takes parameters in the order of the ledger, in each language that takes them by position. */
class SurfaceTest {
    private static final String BASE = """
            openapi: 3.0.3
            info: {title: Orders, version: 1.0.0}
            paths:
              /shops/{shop}/orders:
                parameters:
                  - {name: shop, in: path, required: true, schema: {type: string}}
                  - {name: X-Trace, in: header, schema: {type: string}}
                  - {name: locale, in: query, schema: {type: string}}
                get:
                  tags: [Orders]
                  operationId: listOrders
                  parameters:
                    - {name: status, in: query, schema: {type: string}}
                    - {name: limit, in: query, schema: {type: integer}}
                  responses: {"204": {description: Nothing.}}
            """;

    /** One parameter comes in the middle of the operation, one in front of all, and two change places. */
    private static final String REVISION = """
            openapi: 3.0.3
            info: {title: Orders, version: 1.1.0}
            paths:
              /shops/{shop}/orders:
                parameters:
                  - {name: tenant, in: query, schema: {type: string}}
                  - {name: locale, in: query, schema: {type: string}}
                  - {name: X-Trace, in: header, schema: {type: string}}
                  - {name: shop, in: path, required: true, schema: {type: string}}
                get:
                  tags: [Orders]
                  operationId: listOrders
                  parameters:
                    - {name: limit, in: query, schema: {type: integer}}
                    - {name: since, in: query, schema: {type: string}}
                    - {name: status, in: query, schema: {type: string}}
                  responses: {"204": {description: Nothing.}}
            """;

    @TempDir
    Path folder;

    /** A generator, and how its signature starts; what follows is in parentheses, up to two brackets deep. */
    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of("java", Map.of("library", "native"), "void listOrders\\("),
                Arguments.of("kotlin", Map.of(), "fun listOrders\\("),
                Arguments.of("csharp", Map.of(), " ListOrdersAsync\\("),
                Arguments.of("rust", Map.of(), "fn list_orders\\("),
                Arguments.of("php", Map.of(), "function listOrders\\("),
                Arguments.of("python", Map.of(), "def list_orders\\("),
                Arguments.of("spring", Map.of("interfaceOnly", "true", "useTags", "true"), "> listOrders\\("));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_parameter_in_the_middle_comes_last(String generator, Map<String, Object> options, String start) {
        SurfaceLedger ledger = arranged(BASE, SurfaceLedger.EMPTY).ledger();
        Surface surface = arranged(REVISION, ledger);
        List<String> before = parameters(generate(generator, options, arranged(BASE, SurfaceLedger.EMPTY), "a"), start);
        List<String> after = parameters(generate(generator, options, surface, "b"), start);

        assertThat(before).containsExactly("shop", "trace", "locale", "status", "limit");
        assertThat(after).containsExactly("shop", "trace", "locale", "status", "limit", "tenant", "since");
        assertThat(surface.broken()).isEmpty();
    }

    private static Surface arranged(String contract, SurfaceLedger ledger) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        Bundle bundle = Bundler.bundle(reader.contract(reader.parse("orders.yaml", contract)));
        new Lowering(LoweringProfile.CLIENT).lower(bundle);
        return Surface.arrange(bundle, ledger);
    }

    private String generate(String generator, Map<String, Object> options, Surface surface, String name) {
        Path output = folder.resolve(name);
        try {
            Files.createDirectories(output);
            EngineLoader.onClassPath()
                    .generate(new EngineRequest(
                            generator,
                            surface.bundle().json(),
                            output,
                            options,
                            Map.of("apis", "", "apiTests", "false", "apiDocs", "false"),
                            Map.of(),
                            Optional.empty(),
                            List.of(),
                            List.of()));
            try (Stream<Path> files = Files.walk(output)) {
                return files.filter(Files::isRegularFile).map(SurfaceTest::text).collect(Collectors.joining("\n"));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameters that we know, in the order of the signature. */
    private static List<String> parameters(String code, String start) {
        Matcher signature = Pattern.compile(start).matcher(code);
        assertThat(signature.find()).as(code).isTrue();
        int end = signature.end();
        for (int depth = 1; depth > 0; end++) {
            depth += code.charAt(end) == '(' ? 1 : code.charAt(end) == ')' ? -1 : 0;
        }
        String between = code.substring(signature.end(), end);
        // The last mention of a name is the parameter; those before it are in annotations.
        return Stream.of("shop", "trace", "locale", "status", "limit", "tenant", "since")
                .filter(name -> last(between, name) >= 0)
                .sorted((a, b) -> last(between, a) - last(between, b))
                .toList();
    }

    private static int last(String text, String name) {
        Matcher matcher = Pattern.compile("(?i)(x_?)?" + name + "\\b").matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
