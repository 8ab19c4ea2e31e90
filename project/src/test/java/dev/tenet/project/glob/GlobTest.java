package dev.tenet.project.glob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    private static final List<String> FILES = List.of(
            "a.yaml",
            "b.json",
            ".hidden.yaml",
            "v1/a.yaml",
            "v1/b.yml",
            "v1/deep/er/a.yaml",
            "v2/a.yaml",
            "v2/.x/a.yaml",
            "v10/a.yaml");

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String file : FILES) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.createFile(path);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.yaml;a.yaml",
                "./v1/a.yaml;v1/a.yaml",
                "v1/../v2/a.yaml;v2/a.yaml",
                "*.yaml;.hidden.yaml a.yaml",
                "*;.hidden.yaml a.yaml b.json",
                "?.*;a.yaml b.json",
                "v?/*.yaml;v1/a.yaml v2/a.yaml",
                "v[!2]/a.yaml;v1/a.yaml",
                "v[12]/a.yaml;v1/a.yaml v2/a.yaml",
                "v{1,10}/a.yaml;v1/a.yaml v10/a.yaml",
                "v{1..2}/a.yaml;v1/a.yaml v2/a.yaml",
                "{v1/{deep/er,.},v2}/a.yaml;v1/a.yaml v1/deep/er/a.yaml v2/a.yaml",
                "**/b.*;b.json v1/b.yml",
                "**;.hidden.yaml a.yaml b.json v1/a.yaml v1/b.yml v1/deep/er/a.yaml v10/a.yaml v2/.x/a.yaml v2/a.yaml",
                "v1/**/a.yaml;v1/a.yaml v1/deep/er/a.yaml",
                "**/deep/**/*.yaml;v1/deep/er/a.yaml",
                "v2/**;v2/.x/a.yaml v2/a.yaml",
                "@(v1|v2)/a.yaml;v1/a.yaml v2/a.yaml",
                "v+([01])/a.yaml;v1/a.yaml v10/a.yaml",
                "!(v1|v2)/a.yaml;v10/a.yaml",
                "v(1|2)/a.yaml;v1/a.yaml v2/a.yaml",
                "v1;",
                "v1/;",
                "{a}.yaml;",
                "A.yaml;",
                "[a.yaml;",
                "nope/**;"
            })
    void a_glob_matches(String glob, String expected) throws IOException {
        assertThat(found(glob)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void an_absolute_glob_starts_at_the_root() throws IOException {
        assertThat(found(folder + "/v?/a.yaml")).isEqualTo("v1/a.yaml v2/a.yaml");
    }

    @Test
    void links_in_circles_are_followed_once() throws IOException {
        Files.createSymbolicLink(folder.resolve("v1/back"), folder);
        assertThat(Glob.find("**/a.yaml", folder)).hasSize(6);
    }

    @Test
    void braces_do_not_explode() {
        assertThat(Braces.expand("{0..9999}{0..9999}{a,b}")).hasSizeLessThanOrEqualTo(10_000);
    }

    private String found(String glob) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        Glob.find(glob, folder)
                .forEach(file -> names.add(folder.relativize(file).toString()));
        return String.join(" ", names);
    }
}
