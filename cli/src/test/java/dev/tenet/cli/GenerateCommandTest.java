package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.generator.engine.EngineLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** With the real engine, as the build of its module left it. */
class GenerateCommandTest {
    private static final Path ENGINE =
            Path.of("").toAbsolutePath().resolveSibling("generator-openapi").resolve("target/engine");

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void a_project() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), """
            openapi: 3.0.3
            info: {title: Pets, version: 1.2.3}
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  tags: [pets]
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: A pet
                      content: {application/json: {schema: {type: object, title: Pet, properties: {name: {type: string}}}}}
            """);
        Files.writeString(folder.resolve("tenet.yaml"), """
            contracts:
              pets: {path: pets.yaml}
            generate:
              java: {kind: java-client, contract: pets, output: out/java}
              go: {kind: go-client, contract: pets, output: out/go}
            """);
    }

    @Test
    void the_targets_of_the_project_are_written_once_and_then_up_to_date() {
        assertThat(generate()).isZero();
        assertThat(out)
                .contains("ok      java  out/java 1.2.3: ")
                .contains(" new")
                .contains("ok      go    out/go 1.2.3: ");
        assertThat(folder.resolve("out/java/pom.xml")).content().contains("1.2.3");
        assertThat(folder.resolve("out/go/go.mod")).exists();

        assertThat(generate()).isZero();
        assertThat(out).isEqualTo("ok      java  out/java: up to date\nok      go    out/go: up to date\n");
        assertThat(generate("--check")).isZero();
    }

    @Test
    void one_target_can_be_named() {
        assertThat(generate("go")).isZero();

        assertThat(folder.resolve("out/java")).doesNotExist();
        assertThat(generate("jva")).isEqualTo(2);
        assertThat(err).isEqualTo("tenet: there is no target 'jva' in tenet.yaml; did you mean 'java'?\n");
    }

    @Test
    void a_check_names_the_files_that_are_not_current_and_writes_nothing() throws IOException {
        generate("go");
        Files.writeString(folder.resolve("out/go/README.md"), "mine");
        Files.delete(folder.resolve("out/go/go.mod"));
        String contract = Files.readString(folder.resolve("pets.yaml"));
        Files.writeString(folder.resolve("pets.yaml"), contract.replace("title: Pet,", "title: Animal,"));

        assertThat(generate("go", "--check")).isEqualTo(1);

        assertThat(out)
                .startsWith("look    go  out/go 1.2.3: ")
                .contains("README.md  edited by hand\n")
                .contains("go.mod  missing\n")
                .contains("model_animal.go  missing\n")
                .contains("model_pet.go  not generated any more\n")
                .contains("api_pets.go  outdated\n")
                .contains("Run tenet generate, and commit what it writes.");
        assertThat(folder.resolve("out/go/go.mod")).doesNotExist();
    }

    @Test
    void without_a_project_a_kind_a_contract_and_a_folder_do() {
        assertThat(generate(
                        "java-client",
                        "pets.yaml",
                        "-o",
                        "sdk",
                        "-p",
                        "groupId=com.acme",
                        "-p",
                        "modelNameMappings.Pet=Animal"))
                .isZero();

        assertThat(folder.resolve("sdk/pom.xml")).content().contains("<groupId>com.acme</groupId>");
        assertThat(folder.resolve("sdk/tenet.lock")).exists();
        assertThat(folder.resolve("tenet.lock")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        java-clint pets.yaml -o sdk           | there is no kind "java-clint"; did you mean "java-client"?
        go pets.yaml -o sdk -p packageNam=x   | there is no option "packageNam"; did you mean "packageName"?
        go pets.yaml -o sdk -p packageName    | -p packageName is no option; write -p name=value
        go missing.yaml -o sdk                | missing.yaml: no such file
        go -o sdk                             | with -o name a kind and a contract
        -p a=b                                | -p needs -o
        --list jva                            | there is no kind 'jva'; did you mean 'java'?
        """)
    void what_is_wrong_is_said_with_exit_code_2(String call, String message) {
        assertThat(generate(call.split(" "))).isEqualTo(2);

        assertThat(out + err).contains(message).doesNotContain("\tat ");
        assertThat(folder.resolve("sdk")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a: {kind: go-clien, contract: pets}                                   | tenet.yaml:4:7: there is no kind "go-clien"; did you mean "go-client"?
        a: {kind: go-client, contract: pet}                                   | tenet.yaml:4:34: generate.a.contract names no contract: "pet"; did you mean "pets"?
        a: {kind: go-client, contract: pets, options: {x: 1, packageNam: b}}  | tenet.yaml:4:50: there is no option "x"
        a: {kind: go-client, contract: pets, options: {x: 1, packageNam: b}}  | tenet.yaml:4:56: there is no option "packageNam"; did you mean "packageName"?
        a: {kind: go-client, contract: pets, output: "a\\0b"}                 | tenet.yaml:4:48: generate.a.output is no path: Nul character not allowed
        """)
    void what_is_wrong_in_the_project_is_said_with_its_place(String target, String message) throws IOException {
        Files.writeString(
                folder.resolve("tenet.yaml"), "contracts:\n  pets: {path: pets.yaml}\ngenerate:\n  " + target + "\n");

        assertThat(generate()).isEqualTo(2);

        assertThat(out + err).contains(message);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("tenet.lock")).doesNotExist();
    }

    @Test
    void one_target_is_refused_in_the_folder_of_another_that_is_not_asked_for() throws IOException {
        Files.writeString(folder.resolve("tenet.yaml"), """
            generate:
              java: {kind: java-client, contract: pets.yaml, output: out}
              go: {kind: go-client, contract: pets.yaml, output: out/go}
            """);

        assertThat(generate("go")).isEqualTo(2);
        assertThat(err).contains("\"java\" and \"go\" write into the same folder");
    }

    @Test
    void a_dry_run_tells_of_edits_by_hand_and_ends_well() throws IOException {
        assertThat(generate("go")).isZero();
        Files.writeString(folder.resolve("out/go/README.md"), "mine");

        assertThat(generate("go", "--dry-run")).isZero();
        assertThat(out).contains("README.md  edited by hand");
        assertThat(generate("go")).isEqualTo(1);
    }

    @Test
    void presets_generators_and_their_options_are_listed() {
        assertThat(generate("--list")).isZero();
        assertThat(out).contains("  java-client\n").contains("typescript-fetch");
        assertThat(generate("--list", "java-client")).isZero();
        assertThat(out).contains("  groupId\n").contains("typeMappings");
        assertThat(List.of(out.split("\n")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(140));
    }

    private int generate(String... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter told = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(printed), new PrintWriter(told), false, false, false, 80);
        Failures failures = new Failures();
        CommandLine command = new CommandLine(new GenerateCommand(
                        terminal,
                        new Stdin(InputStream.nullInputStream(), false),
                        folder,
                        EngineLoader.sourceIn(ENGINE))
                .spec());
        command.setOut(terminal.out()).setErr(terminal.err());
        command.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
        int code = command.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        out = printed.toString();
        err = told.toString();
        return code;
    }
}
