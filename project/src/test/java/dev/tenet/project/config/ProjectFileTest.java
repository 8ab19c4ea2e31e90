package dev.tenet.project.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Severity;
import dev.tenet.diff.PathMapping;
import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.project.consumers.ConsumerSource;
import dev.tenet.project.policy.FailOn;
import dev.tenet.project.policy.SeverityRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectFileTest {
    private static final Path FILES = Path.of("src/test/resources/dev/tenet/project/files");
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText());

    static Stream<Path> good() throws IOException {
        return files("good");
    }

    static Stream<Path> bad() throws IOException {
        return files("bad");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_file_is_read_and_the_schema_accepts_it(Path file) throws IOException {
        assertThat(ProjectFile.read(file, Path.of("")).file()).contains(file.toString());
        assertThat(objections(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void everything_that_is_wrong_is_told_with_its_place_and_the_schema_rejects_it(Path file) throws IOException {
        String expected = Files.readString(Path.of(file.toString().replaceAll("yaml$", "txt")));
        assertThatThrownBy(() -> ProjectFile.read(file, Path.of("")))
                .isInstanceOf(InputException.class)
                .hasMessage(expected.strip().lines().map(line -> file + ":" + line).toList().stream()
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
        assertThat(objections(file)).isNotEmpty();
    }

    @Test
    void the_whole_file_is_understood() {
        Project project = ProjectFile.read(FILES.resolve("good/whole.yaml"), Path.of(""));

        assertThat(project.contracts())
                .containsExactly(
                        new ContractSettings("orders-v1", "api/orders/v1/openapi.yaml", List.of()),
                        new ContractSettings(
                                "orders-v2",
                                "api/orders/v2/openapi.yaml",
                                List.of(
                                        "maven:dev.tenet:tenet-api-specs:RELEASE!/orders/v2/openapi.yaml",
                                        "git:main")));
        assertThat(project.lint().rulesets()).containsExactly("spectral:oas", "tenet:recommended");
        assertThat(project.lint().failSeverity()).contains(Severity.WARNING);
        assertThat(project.diff().failOn()).contains(FailOn.WARNING);
        assertThat(project.diff().categories()).containsExactly(Category.WIRE, Category.SDK);
        assertThat(project.diff().pathMappings()).containsExactly(new PathMapping("/v1", "/v2"));
        assertThat(project.diff().severities().rules())
                .extracting(rule ->
                        rule.origin() + " " + rule.severity().map(Enum::name).orElse("off"))
                .containsExactly(
                        "diff.overrides[0] INFO",
                        "diff.overrides[1] INFO",
                        "diff.overrides[2] ERROR",
                        "diff.overrides[3] WARNING",
                        "diff.overrides[4] WARNING",
                        "diff.rules.operation-removed off",
                        "diff.rules.operation-id-changed WARNING");
        assertThat(project.diff().severities().rules())
                .extracting(SeverityRule::nobodyBut)
                .contains(Optional.of(Set.of()), Optional.of(Set.of("batch", "crm")));
        assertThat(project.diff().consumers())
                .containsExactly(
                        new ConsumerSource(Optional.empty(), "pacts/*.json"),
                        new ConsumerSource(Optional.of("batch"), "logs/*.log"));
        assertThat(project.targets()).extracting(TargetSettings::output).containsExactly("out/java", "sdk/python");
        TargetSettings python = project.targets().get(1);
        assertThat(python.version()).contains("2.0");
        assertThat(python.options()).isEqualTo(Map.of("packageName", "orders", "snapshot", "true", "tags", "a,b"));
        assertThat(python.mappings()).isEqualTo(Map.of("typeMappings", Map.of("DateTime", "Instant")));
        assertThat(project.contractOf(project.targets().get(0))).isEqualTo("api/orders/v2/openapi.yaml");
    }

    @Test
    void consumers_can_be_named_by_a_map() {
        Project project = ProjectFile.read(FILES.resolve("good/consumers-by-name.yaml"), Path.of(""));

        assertThat(project.diff().consumers())
                .containsExactly(
                        new ConsumerSource(Optional.of("shop"), "shop/*.har"),
                        new ConsumerSource(Optional.of("crm"), "crm.json"),
                        new ConsumerSource(Optional.of("crm"), "crm-v2.json"));
    }

    @Test
    void the_file_is_found_above_the_working_directory_up_to_the_root_of_git(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("outer/repository/api/orders"));
        Files.createDirectories(folder.resolve("outer/repository/.git"));
        Files.writeString(folder.resolve("outer/tenet.yaml"), "");

        assertThat(ProjectFile.find(deep)).isEmpty();

        Path file = Files.writeString(folder.resolve("outer/repository/tenet.yaml"), "");
        assertThat(ProjectFile.find(deep)).contains(file);
        assertThat(ProjectFile.of(deep).folder()).isEqualTo(folder.resolve("outer/repository"));
    }

    @Test
    void outside_of_git_only_the_working_directory_is_looked_at(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tenet.yaml"), "");
        Path below = Files.createDirectories(folder.resolve("below"));

        assertThat(ProjectFile.find(below)).isEmpty();
        assertThat(ProjectFile.find(folder)).isPresent();
    }

    @Test
    void the_schema_knows_exactly_the_rules_of_the_diff() {
        JsonNode rules = JsonMapper.shared().readTree(schemaText()).at("/$defs/rule/enum");

        assertThat(rules.valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        RuleCatalogue.rules().stream().map(Rule::id).toList());
    }

    private List<Error> objections(Path file) throws IOException {
        String text = Files.readString(file);
        return schema.validate(text.startsWith("#") && text.lines().count() == 1 ? "null" : text, InputFormat.YAML);
    }

    private static String schemaText() {
        try (InputStream in = ProjectFile.class.getResourceAsStream("/dev/tenet/project/tenet.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
