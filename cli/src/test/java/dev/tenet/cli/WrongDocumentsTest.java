package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a document: one message with its place, what to do, exit code 2, no report and no stack trace. */
class WrongDocumentsTest {
    private static final String FINE = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<Map.Entry<String, byte[]>> documents() {
        Map<String, byte[]> documents = new TreeMap<>();
        documents.put("duplicate-key.yaml", utf8(FINE + "paths: {}\n"));
        documents.put("duplicate-key.json", utf8("{\"openapi\": \"3.0.3\",\n\"paths\": {}, \"paths\": {}}"));
        documents.put("tab.yaml", utf8("openapi: 3.0.3\ninfo:\n\ttitle: T\n"));
        documents.put("latin-1.yaml", (FINE + "x-name: caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        documents.put("missing-file.yaml", utf8(referringTo("missing.yaml#/A")));
        documents.put("outside.yaml", utf8(referringTo("../../etc/passwd")));
        documents.put("url.yaml", utf8(referringTo("https://example.com/a.yaml")));
        documents.put("bomb.yaml", utf8(FINE + bomb()));
        documents.put("deep.json", utf8("{\"x-a\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}"));
        documents.put("deep.yaml", utf8(FINE + "x-a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n"));
        documents.put("empty.yaml", utf8(""));
        documents.put("no-contract.json", utf8("{\"a\": 1}"));
        return documents.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void are_told_with_their_place(Map.Entry<String, byte[]> document) throws IOException {
        Files.write(folder.resolve(document.getKey()), document.getValue());
        assertThat(diff(document.getKey())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertIsOneMessageWithAPlace(document.getKey());
    }

    @Test
    void of_two_gigabytes_are_not_read() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertThat(diff("large.json")).isEqualTo(2);
        assertIsOneMessageWithAPlace("large.json");
    }

    @Test
    void that_break_a_reference_in_use_are_compared_all_the_same() throws IOException {
        Files.writeString(folder.resolve("dangling.yaml"), referringTo("#/components/schemas/Order"));
        assertThat(diff("dangling.yaml")).isEqualTo(2);
        assertThat(out.toString()).contains("reference-broken").contains("operation-added");
        assertIsOneMessageWithAPlace("dangling.yaml");
    }

    private int diff(String revision) throws IOException {
        Path base = Files.writeString(folder.resolve("base.yaml"), FINE);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 80);
        return new Tenet(terminal)
                .run("diff", base.toString(), folder.resolve(revision).toString());
    }

    private void assertIsOneMessageWithAPlace(String file) {
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .startsWith("tenet: ")
                .containsPattern(file + ":\\d+:\\d+: .+[;.(] ?.+")
                .doesNotContain("Exception", "\tat ");
    }

    private static String referringTo(String target) {
        return "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    post:\n      requestBody:\n        content:\n"
                + "          application/json:\n            schema:\n              $ref: '" + target
                + "'\n      responses: {'200': {description: d}}\n";
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("x-a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String inner = "*a" + (i - 1);
            bomb.append("x-a" + i + ": &a" + i + " [" + (inner + ", ").repeat(9) + inner + "]\n");
        }
        return bomb.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
