package dev.tenet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.TargetReport.State;
import dev.tenet.generator.output.FileChange;
import dev.tenet.generator.output.FileChange.Kind;
import dev.tenet.generator.output.RunningMark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdkGeneratorTest {
    private static final String CONTRACT = """
        openapi: 3.0.3
        info: {title: Pets, version: 1.2.3}
        paths:
          /pets:
            get:
              operationId: listPets
              parameters: [{$ref: 'shared.yaml#/limit'}]
              responses: {'200': {description: Fine}}
        """;

    @TempDir
    Path folder;

    private final FakeEngine engine = new FakeEngine();

    @BeforeEach
    void write_a_contract() {
        write("pets.yaml", CONTRACT);
        write("shared.yaml", "limit: {name: limit, in: query, schema: {type: integer}}\n");
        engine.files.put("a/A.txt", "first\n");
        engine.files.put("b/B.txt", "second\n");
    }

    @Test
    void writes_what_the_engine_generates_and_a_lock() {
        TargetReport report = run(target("one"));

        assertThat(report.state()).isEqualTo(State.GENERATED);
        assertThat(report.count(Kind.ADDED)).isEqualTo(2);
        assertThat(report.warnings()).containsExactly("a warning");
        assertThat(read("out/one/a/A.txt")).isEqualTo("first\n");
        assertThat(read("tenet.lock"))
                .contains("  one:\n"
                        + "    output: \"out/one\"\n"
                        + "    kind: \"cobol\"\n"
                        + "    version: \"1.2.3\"\n"
                        + "    engine: \"fake 1\"")
                .contains("      pets.yaml: \"")
                .contains("      shared.yaml: \"")
                .contains("      a/A.txt: \"")
                .doesNotContain(folder.toString());
        assertThat(everything()).doesNotContain("out/.one.tenet");
    }

    @Test
    void does_not_even_load_the_engine_where_nothing_changed() {
        run(target("one"));

        TargetReport again = run(target("one"));

        assertThat(again.state()).isEqualTo(State.SKIPPED);
        assertThat(again.isCurrent()).isTrue();
        assertThat(engine.loaded).isEqualTo(1);
    }

    @Test
    void generates_again_where_a_file_that_the_contract_refers_to_changed() {
        run(target("one"));
        write("shared.yaml", "limit: {name: limit, in: query, schema: {type: string}}\n");

        assertThat(run(target("one")).state()).isEqualTo(State.GENERATED);
    }

    @Test
    void generates_again_where_an_option_or_the_engine_or_the_ignore_file_changed() {
        run(target("one"));
        engine.version = "fake 2";
        assertThat(run(target("one")).state()).isEqualTo(State.GENERATED);
        assertThat(run(target("one", Map.of("dateLibrary", "old"))).state()).isEqualTo(State.GENERATED);
        assertThat(run(target("one", Map.of("dateLibrary", "old"))).state()).isEqualTo(State.SKIPPED);
        write("out/one/.openapi-generator-ignore", "*.md\n");
        assertThat(run(target("one", Map.of("dateLibrary", "old"))).state()).isEqualTo(State.GENERATED);
        assertThat(engine.requests.get(engine.requests.size() - 1).ignored()).containsExactly("*.md");
    }

    @Test
    void leaves_the_time_of_files_whose_bytes_stay() throws IOException {
        run(target("one"));
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("out/one/a/A.txt"), before);
        engine.files.put("b/B.txt", "third\n");

        TargetReport report = changed(target("one"));

        assertThat(Files.getLastModifiedTime(folder.resolve("out/one/a/A.txt"))).isEqualTo(before);
        assertThat(read("out/one/b/B.txt")).isEqualTo("third\n");
        assertThat(report.count(Kind.UNCHANGED)).isEqualTo(1);
        assertThat(report.count(Kind.CHANGED)).isEqualTo(1);
    }

    @Test
    void removes_what_is_not_generated_any_more_and_the_folders_that_this_leaves_empty() {
        run(target("one"));
        engine.files.remove("b/B.txt");

        assertThat(changed(target("one")).count(Kind.REMOVED)).isEqualTo(1);
        assertThat(folder.resolve("out/one/b")).doesNotExist();
        assertThat(read("tenet.lock")).doesNotContain("B.txt");
    }

    @Test
    void leaves_alone_what_was_edited_by_hand_until_it_is_forced() {
        run(target("one"));
        write("out/one/a/A.txt", "mine\n");
        write("out/one/b/B.txt", "mine too\n");
        engine.files.put("a/A.txt", "new\n");
        engine.files.remove("b/B.txt");

        TargetReport report = changed(target("one"));

        assertThat(report.changes())
                .containsExactly(new FileChange("a/A.txt", Kind.EDITED), new FileChange("b/B.txt", Kind.EDITED_ORPHAN));
        assertThat(read("out/one/a/A.txt")).isEqualTo("mine\n");
        assertThat(run(target("one")).hasConflicts()).as("it is told again").isTrue();

        TargetReport forced = run(GenerationMode.FORCE, target("one")).get(0);
        assertThat(forced.hasConflicts()).isFalse();
        assertThat(read("out/one/a/A.txt")).isEqualTo("new\n");
        assertThat(folder.resolve("out/one/b/B.txt")).doesNotExist();
        assertThat(run(target("one")).state()).isEqualTo(State.SKIPPED);
    }

    @Test
    void tells_of_edits_by_hand_from_the_lock_alone() {
        run(target("one"));
        write("out/one/a/A.txt", "mine\n");

        TargetReport report = run(target("one"));

        assertThat(report.changes()).contains(new FileChange("a/A.txt", Kind.EDITED));
        assertThat(engine.loaded).isEqualTo(1);
    }

    @Test
    void brings_an_edited_file_up_to_date_once_it_is_what_was_written() {
        run(target("one"));
        write("out/one/a/A.txt", "mine\n");
        engine.files.put("a/A.txt", "new\n");
        changed(target("one"));
        write("out/one/a/A.txt", "first\n");

        assertThat(run(target("one")).hasConflicts()).isFalse();
        assertThat(read("out/one/a/A.txt")).isEqualTo("new\n");
    }

    @Test
    void does_not_overwrite_files_that_it_never_wrote_but_adopts_equal_ones() {
        write("out/one/a/A.txt", "somebody's\n");
        write("out/one/b/B.txt", "second\r\n");

        assertThat(run(target("one")).changes())
                .containsExactly(new FileChange("a/A.txt", Kind.FOREIGN), new FileChange("b/B.txt", Kind.UNCHANGED));
    }

    @Test
    void writes_files_that_are_missing_again() throws IOException {
        run(target("one"));
        Files.delete(folder.resolve("out/one/a/A.txt"));

        assertThat(run(target("one")).changes()).contains(new FileChange("a/A.txt", Kind.ADDED));
        assertThat(read("out/one/a/A.txt")).isEqualTo("first\n");
    }

    @Test
    void keeps_what_belongs_to_the_user_once_it_is_there() {
        GenerationTarget target = new GenerationTarget(
                "one",
                "pets.yaml",
                "cobol",
                Path.of("out/one"),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of("A.txt"),
                Optional.empty(),
                Optional.empty());
        run(target);
        write("out/one/a/A.txt", "mine\n");
        engine.files.put("a/A.txt", "new\n");

        TargetReport report = changed(target);

        assertThat(report.changes()).contains(new FileChange("a/A.txt", Kind.KEPT));
        assertThat(read("out/one/a/A.txt")).isEqualTo("mine\n");
        engine.files.remove("a/A.txt");
        changed(target);
        assertThat(read("out/one/a/A.txt")).isEqualTo("mine\n");
    }

    @Test
    void compares_without_writing_anything() {
        run(target("one"));
        engine.files.put("a/A.txt", "new\n");
        engine.files.put("c/C.txt", "more\n");
        engine.files.remove("b/B.txt");
        write("pets.yaml", CONTRACT.replace("Fine", "Better"));
        List<String> before = everything();
        String lock = read("tenet.lock");

        TargetReport report = run(GenerationMode.COMPARE, target("one")).get(0);

        assertThat(report.changes())
                .containsExactly(
                        new FileChange("a/A.txt", Kind.CHANGED),
                        new FileChange("b/B.txt", Kind.REMOVED),
                        new FileChange("c/C.txt", Kind.ADDED));
        assertThat(report.isCurrent()).isFalse();
        assertThat(everything()).isEqualTo(before);
        assertThat(read("tenet.lock")).isEqualTo(lock);
    }

    @Test
    void ends_lines_with_line_feeds_but_those_of_scripts_for_windows() {
        engine.files.put("a/A.txt", "one\r\ntwo\r\n");
        engine.files.put("run.bat", "one\r\n");

        run(target("one"));

        assertThat(read("out/one/a/A.txt")).isEqualTo("one\ntwo\n");
        assertThat(read("out/one/run.bat")).isEqualTo("one\r\n");
    }

    @Test
    void reports_targets_in_their_order_and_goes_on_after_one_that_fails() {
        engine.failsFor = "pascal";
        GenerationTarget failing =
                new GenerationTarget("first", "pets.yaml", "pascal", Path.of("out/first"), Map.of(), Optional.empty());
        GenerationTarget unreadable = new GenerationTarget(
                "third", "nothing.yaml", "cobol", Path.of("out/third"), Map.of(), Optional.empty());

        List<TargetReport> reports = run(GenerationMode.WRITE, failing, target("second"), unreadable, target("fourth"));

        assertThat(reports)
                .extracting(report -> report.target().name())
                .containsExactly("first", "second", "third", "fourth");
        assertThat(reports.get(0).failure()).hasValue("first: the generator pascal gave up");
        assertThat(reports.get(2).failure())
                .hasValueSatisfying(why -> assertThat(why).contains("nothing.yaml"));
        assertThat(read("out/fourth/a/A.txt")).isEqualTo("first\n");
        assertThat(everything()).noneMatch(name -> name.contains("first") || name.contains("third"));
    }

    @Test
    void leaves_no_empty_folders_where_all_targets_fail() {
        engine.failsFor = "cobol";

        assertThat(run(target("one")).failure()).isPresent();

        assertThat(everything()).containsExactly("", "pets.yaml", "shared.yaml");
    }

    @Test
    void lets_one_run_at_a_time_write_into_a_project() throws IOException {
        try (RunningMark other = RunningMark.beside(folder.resolve("tenet.lock"))) {
            assertThatThrownBy(() -> run(target("one")))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("another tenet generate is at work here");
            assertThat(run(GenerationMode.COMPARE, target("one"))).hasSize(1);
        }

        assertThat(run(target("one")).failure()).isEmpty();
        assertThat(everything()).noneMatch(name -> name.contains("running"));
    }

    @Test
    void takes_the_place_of_a_run_that_was_killed() {
        write(".tenet.lock.running", "1 left behind");

        assertThat(run(target("one")).failure()).isEmpty();
        assertThat(folder.resolve(".tenet.lock.running")).doesNotExist();
    }

    @Test
    void gives_targets_of_one_contract_the_same_document() {
        run(GenerationMode.WRITE, target("one"), target("two"));

        assertThat(engine.requests).hasSize(2);
        assertThat(engine.requests.get(0).document())
                .isSameAs(engine.requests.get(1).document());
    }

    @Test
    void refuses_two_targets_in_one_folder() {
        GenerationTarget inside = new GenerationTarget(
                "two", "pets.yaml", "cobol", Path.of("out/one/deeper"), Map.of(), Optional.empty());

        assertThatThrownBy(() -> run(GenerationMode.WRITE, target("one"), inside))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("\"one\" and \"two\" write into the same folder");
    }

    @Test
    void refuses_two_targets_in_one_folder_that_a_link_hides() throws IOException {
        Files.createDirectories(folder.resolve("out/one"));
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("out"));
        GenerationTarget hidden =
                new GenerationTarget("two", "pets.yaml", "cobol", Path.of("linked/one"), Map.of(), Optional.empty());

        assertThatThrownBy(() -> run(GenerationMode.WRITE, target("one"), hidden))
                .isInstanceOf(GenerationException.class);
    }

    @Test
    void does_not_write_through_links() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(folder.resolve("out/one"));
        Files.createSymbolicLink(folder.resolve("out/one/a"), elsewhere);

        TargetReport report = run(GenerationMode.FORCE, target("one")).get(0);

        assertThat(report.changes()).contains(new FileChange("a/A.txt", Kind.BLOCKED));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void removes_what_targets_left_that_are_not_wanted_any_more_but_not_what_was_edited() throws IOException {
        run(GenerationMode.WRITE, target("one"), target("two"), target("three"));
        write("out/three/a/A.txt", "mine\n");

        assertThat(prune(GenerationMode.COMPARE, "two")).hasSize(2);
        assertThat(folder.resolve("out/one/a/A.txt")).exists();
        List<TargetReport> reports = prune(GenerationMode.WRITE, "two");

        assertThat(reports).extracting(report -> report.target().name()).containsExactly("one", "three");
        assertThat(reports.get(0).count(Kind.REMOVED)).isEqualTo(2);
        assertThat(reports.get(1).changes()).contains(new FileChange("a/A.txt", Kind.EDITED_ORPHAN));
        assertThat(folder.resolve("out/one")).doesNotExist();
        assertThat(read("out/three/a/A.txt")).isEqualTo("mine\n");
        assertThat(read("tenet.lock")).contains("two:").doesNotContain("one:").doesNotContain("three:");
    }

    @Test
    void moves_out_of_the_former_folder_of_a_target() {
        run(target("one"));

        run(new GenerationTarget("one", "pets.yaml", "cobol", Path.of("elsewhere"), Map.of(), Optional.empty()));

        assertThat(folder.resolve("out/one")).doesNotExist();
        assertThat(read("elsewhere/a/A.txt")).isEqualTo("first\n");
    }

    @Test
    void counts_the_version_from_a_baseline_and_writes_a_changelog_around_what_people_wrote() {
        write("released.yaml", CONTRACT.replace("1.2.3", "1.0.0"));
        write(
                "pets.yaml",
                CONTRACT + "  /dogs: {get: {operationId: listDogs, responses: {'200': {description: Fine}}}}\n");
        GenerationTarget target = new GenerationTarget(
                "one",
                "pets.yaml",
                "cobol",
                Path.of("out/one"),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Optional.of("from-diff"),
                Optional.of("released.yaml"));

        run(target);

        assertThat(engine.requests.get(0).properties()).containsEntry("packageVersion", "1.1.0");
        assertThat(read("out/one/CHANGELOG.md")).contains("## 1.1.0").contains("/dogs");
        assertThat(run(target).state()).isEqualTo(State.SKIPPED);
        write("out/one/CHANGELOG.md", read("out/one/CHANGELOG.md") + "\nMine.\n");
        assertThat(run(target).state()).isEqualTo(State.SKIPPED);
        assertThat(changed(target).hasConflicts()).isFalse();
        assertThat(read("out/one/CHANGELOG.md")).contains("## 1.1.0").contains("Mine.");
        write("released.yaml", read("released.yaml") + "#\n");
        assertThat(run(target).state()).isEqualTo(State.GENERATED);
    }

    @Test
    void keeps_the_order_of_parameters_that_callers_know() {
        write("pets.yaml", CONTRACT.replace("[{$ref", "[{name: b, in: query, schema: {type: string}}, {$ref"));
        run(target("one"));
        write(
                "pets.yaml",
                CONTRACT.replace(
                        "[{$ref",
                        "[{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}},"
                                + " {$ref"));

        run(target("one"));

        assertThat(read("tenet.lock")).contains("[\"query:b\", \"query:limit\", \"query:a\"]");
        assertThat(new String(engine.requests.get(1).document(), java.nio.charset.StandardCharsets.UTF_8))
                .containsSubsequence("\"b\"", "\"limit\"", "\"a\"");
    }

    @Test
    void gives_code_that_is_not_kept_the_order_of_the_contract() throws IOException {
        GenerationTarget target = target("one");
        Workspace workspace = Workspace.disposable(folder, target.output());
        write("pets.yaml", CONTRACT.replace("[{$ref", "[{name: b, in: query, schema: {type: string}}, {$ref"));
        generator().run(workspace, List.of(target), GenerationMode.WRITE, GenerationListener.NONE);
        write(
                "pets.yaml",
                CONTRACT.replace(
                        "[{$ref",
                        "[{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}},"
                                + " {$ref"));

        generator().run(workspace, List.of(target), GenerationMode.WRITE, GenerationListener.NONE);

        assertThat(read("out/one/tenet.lock"))
                .contains("output: \".\"")
                .contains("      ../../pets.yaml: ")
                .contains("[\"query:a\", \"query:b\", \"query:limit\"]");
        assertThat(Files.exists(folder.resolve("tenet.lock"))).isFalse();
    }

    @Test
    void refuses_globs_that_are_none() {
        GenerationTarget target = new GenerationTarget(
                "one",
                "pets.yaml",
                "cobol",
                Path.of("out/one"),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of("[a"),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> run(target))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("one: keep: ");
    }

    @Test
    void takes_a_generator_by_its_name_and_gives_it_the_version_and_no_dates() {
        run(target("one"));

        assertThat(engine.requests.get(0).properties())
                .containsEntry("packageVersion", "1.2.3")
                .containsEntry("hideGenerationTimestamp", "true");
    }

    @Test
    void hands_on_mappings_and_templates_of_the_user() throws IOException {
        write("mine/api.mustache", "mine");
        GenerationTarget target = new GenerationTarget(
                "one",
                "pets.yaml",
                "cobol",
                Path.of("out/one"),
                Map.of(),
                Map.of(
                        "typeMappings", Map.of("date", "Day"),
                        "globalProperties", Map.of("apis", ""),
                        "additionalProperties", Map.of("anything", "goes")),
                Optional.of(Path.of("mine")),
                List.of(),
                Optional.of("9.9.9"),
                Optional.empty());

        run(target);

        assertThat(engine.requests.get(0).mappings()).containsEntry("type", Map.of("date", "Day"));
        assertThat(engine.requests.get(0).globalProperties()).containsEntry("apis", "");
        assertThat(engine.requests.get(0).properties())
                .containsEntry("anything", "goes")
                .containsEntry("packageVersion", "9.9.9");
        write("mine/api.mustache", "changed");
        assertThat(run(target).state()).isEqualTo(State.GENERATED);
    }

    private GenerationTarget target(String name) {
        return target(name, Map.of());
    }

    private GenerationTarget target(String name, Map<String, String> options) {
        return new GenerationTarget(name, "pets.yaml", "cobol", Path.of("out", name), options, Optional.empty());
    }

    private TargetReport run(GenerationTarget target) {
        return run(GenerationMode.WRITE, target).get(0);
    }

    /** After a change of the contract, which alone makes the engine be asked again. */
    private TargetReport changed(GenerationTarget target) {
        write("pets.yaml", read("pets.yaml") + "#\n");
        return run(target);
    }

    private List<TargetReport> prune(GenerationMode mode, String... wanted) throws IOException {
        return generator().prune(Workspace.of(folder), java.util.Set.of(wanted), mode);
    }

    private SdkGenerator generator() {
        return new SdkGenerator(
                new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream()),
                (dev.tenet.generator.engine.EngineSource) engine);
    }

    private List<TargetReport> run(GenerationMode mode, GenerationTarget... targets) {
        try {
            return generator().run(Workspace.of(folder), Arrays.asList(targets), mode, GenerationListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> everything() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
