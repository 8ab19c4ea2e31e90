package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageJsonTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"./a.js\" | . | ./a.js",
                "{\"require\": \"./a.cjs\", \"import\": \"./a.mjs\"} | . | ./a.cjs",
                "{\"import\": \"./a.mjs\"} | . | ./a.mjs",
                "{\"node\": {\"default\": \"./n.js\"}, \"default\": \"./d.js\"} | . | ./n.js",
                "{\".\": \"./a.js\", \"./b\": \"./c.js\"} | ./b | ./c.js",
                "{\"./b/*\": \"./lib/*.js\", \"./b/c/*\": \"./c/*.js\"} | ./b/c/d | ./c/d.js",
                "{\"./*.js\": \"./lib/*.js\"} | ./x.js | ./lib/x.js",
                "{\"./b\": null, \".\": [\"nope\", \"./a.js\"]} | . | ./a.js",
                "{\"./b\": null} | ./b | ",
                "\"./a.js\" | ./b | ",
                "\"../a.js\" | . | ",
            })
    void finds_what_a_package_exports(String exports, String subpath, String target) throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"exports\": " + exports + "}");

        assertThat(PackageJson.in(folder).exported(subpath).orElse("")).isEqualTo(target == null ? "" : target);
    }

    @Test
    void a_file_that_is_no_json_says_nothing() throws IOException {
        Files.writeString(folder.resolve("package.json"), "{");

        assertThat(PackageJson.in(folder).main()).isEmpty();
        assertThat(PackageJson.in(folder).hasExports()).isFalse();
    }
}
