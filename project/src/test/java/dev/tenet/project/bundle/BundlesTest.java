package dev.tenet.project.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.contract.source.SourceException;
import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ContractResult;
import dev.tenet.project.check.ProjectCheck;
import dev.tenet.project.check.ProjectContracts;
import dev.tenet.project.check.Verdict;
import dev.tenet.project.config.Project;
import dev.tenet.project.config.ProjectFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0.0}
            paths:
              /orders:
                get: {responses: {'200': {description: The orders., content: {text/plain: {schema: {$ref: parts.yaml#/Text}}}}}}
                delete: {responses: {'204': {description: Gone.}}}
            """;
    private static final String WITHOUT_DELETE = CONTRACT.replaceAll("(?m)^ *delete.*\n", "");
    private static final String RELEASE = "maven:com.acme:shop:1.0.0:openapi";

    @TempDir
    Path folder;

    @Test
    void a_bundle_holds_all_files_and_is_the_same_each_time() throws IOException {
        project("contracts: {orders: api/orders.yaml}", "api/orders.yaml", CONTRACT);

        ContractBundle bundle = bundle();

        assertThat(bundle.files()).containsOnlyKeys("orders.yaml", "parts.yaml");
        assertThat(bundle.manifest().json()).isEqualTo("""
                {
                  "contracts": {
                    "orders": {"path": "orders.yaml", "source": "api/orders.yaml"}
                  }
                }
                """);
        assertThat(jar(bundle)).isEqualTo(jar(bundle()));
    }

    @Test
    void a_contract_that_moved_is_compared_with_that_of_its_name() throws IOException {
        project("contracts: {orders: api/orders.yaml}", "api/orders.yaml", CONTRACT);
        release(bundle());
        project(
                "contracts: {orders: {path: moved/api.yaml, baselines: '" + RELEASE + "'}}",
                "moved/api.yaml",
                WITHOUT_DELETE);

        assertThat(baselines()).extracting(ContractResult.Baseline::verdict).containsExactly(Verdict.FAILED);
    }

    @Test
    void a_contract_that_was_renamed_is_compared_with_that_of_its_path() throws IOException {
        project("contracts: {orders: api/orders.yaml}", "api/orders.yaml", CONTRACT);
        release(bundle());
        project(
                "contracts: {sales: {path: api/orders.yaml, baselines: '" + RELEASE + "'}}",
                "api/orders.yaml",
                WITHOUT_DELETE);

        assertThat(baselines()).extracting(ContractResult.Baseline::verdict).containsExactly(Verdict.FAILED);
    }

    @Test
    void a_new_contract_at_the_old_place_of_one_that_moved_is_new() throws IOException {
        project("contracts: {orders: api/orders.yaml}", "api/orders.yaml", CONTRACT);
        release(bundle());
        write("moved/api.yaml", CONTRACT);
        write("moved/parts.yaml", "Text: {type: string}");
        project(
                "contracts: {v2: {path: api/orders.yaml, baselines: '" + RELEASE + "'}, orders: {path: moved/api.yaml,"
                        + " baselines: '" + RELEASE + "'}}",
                "api/orders.yaml",
                WITHOUT_DELETE);

        assertThat(baselines()).extracting(ContractResult.Baseline::verdict).containsOnly(Verdict.PASSED);
        assertThat(baselines().get(0).comparison()).isEmpty();
        assertThat(baselines().get(1).comparison()).isPresent();
    }

    @Test
    void a_contract_that_the_bundle_has_and_the_project_no_longer_was_removed() throws IOException {
        write("api/stock.yaml", CONTRACT);
        project("contracts: {orders: api/orders.yaml, stock: api/stock.yaml}", "api/orders.yaml", CONTRACT);
        release(bundle());
        project(
                "contracts: {orders: {path: api/orders.yaml, baselines: '" + RELEASE + "'}}",
                "api/orders.yaml",
                CONTRACT);

        CheckResult result = check();

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.contracts()).hasSize(2);
        assertThat(result.contracts().get(1).name()).isEqualTo("stock");
    }

    @Test
    void a_manifest_that_is_none_is_told() {
        assertThatThrownBy(() -> BundleManifest.read("contracts.json", "{\"contracts\": []}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("contracts.json: is no manifest of contracts");
    }

    @Test
    void coordinates_without_a_path_are_a_bundle() {
        assertThat(List.of(RELEASE, "maven:g:a:1")).allMatch(ReleasedBundle::isOne);
        assertThat(List.of(RELEASE + "!/api.yaml", "git:main", "maven:g:a", "api.yaml"))
                .noneMatch(ReleasedBundle::isOne);
        assertThat(new BundleManifest(List.of()).find(new NamedContract("a", "a.yaml"), Set.of("a")))
                .isEmpty();
    }

    private ContractBundle bundle() {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
        return ContractBundle.of(
                ProjectContracts.of(ProjectFile.of(folder)), reader, folder, List.of(folder.resolve("api"), folder));
    }

    private static byte[] jar(ContractBundle bundle) throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        bundle.write(jar, ContractBundle.NO_TIME);
        return jar.toByteArray();
    }

    private void release(ContractBundle bundle) throws IOException {
        Files.write(folder.resolve("released.jar"), jar(bundle));
    }

    private Path released(String group, String artifact, String version, String classifier) throws SourceException {
        return folder.resolve("released.jar");
    }

    private CheckResult check() {
        ArtifactRepository artifacts = this::released;
        CheckOptions options = new CheckOptions(
                ReaderOptions.DEFAULT.withArtifacts(artifacts),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                false,
                EnumSet.of(CheckOptions.Part.DIFF));
        Project project = ProjectFile.of(folder);
        return new ProjectCheck(project, options, (all, reading) -> List.of()).run(List.of());
    }

    private List<ContractResult.Baseline> baselines() {
        return check().contracts().stream()
                .flatMap(contract -> contract.baselines().stream())
                .toList();
    }

    private void project(String tenet, String path, String contract) throws IOException {
        write("tenet.yaml", tenet);
        write(path, contract);
        write(path.substring(0, path.indexOf('/')) + "/parts.yaml", "Text: {type: string}");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
