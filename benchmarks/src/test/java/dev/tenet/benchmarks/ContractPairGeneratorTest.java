package dev.tenet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractPairGeneratorTest {
    private static final int EDITS = Edit.values().length;

    private final ContractPairGenerator pair = new ContractPairGenerator(64, EDITS);

    @TempDir
    private Path folder;

    @Test
    void the_same_numbers_give_the_same_bytes() {
        assertThat(ContractText.json(pair.base())).isEqualTo(ContractText.json(pair.base()));
        assertThat(ContractText.json(pair.revision())).isEqualTo(ContractText.json(pair.revision()));
    }

    @Test
    void twice_the_resources_are_twice_the_bytes() {
        int once = ContractText.json(new ContractGenerator(64).contract()).length;
        int twice = ContractText.json(new ContractGenerator(128).contract()).length;
        assertThat(twice).isBetween(once * 19 / 10, once * 2);
    }

    @Test
    void a_contract_is_valid_and_the_same_in_yaml() throws IOException {
        Contract json = read("contract.json", ContractText.json(pair.base()));
        Contract yaml = read("contract.yaml", ContractText.yaml(pair.base()).getBytes("UTF-8"));
        assertThat(json.problems()).isEmpty();
        assertThat(json.paths()).hasSize(128);
        assertThat(yaml.place().node()).isEqualTo(json.place().node());
    }

    @Test
    void every_edit_is_found() throws IOException {
        assertThat(compare(pair.base(), pair.revision()).changes())
                .extracting(Finding::rule)
                .hasSizeGreaterThanOrEqualTo(EDITS - 2);
    }

    @Test
    void twice_the_changes_are_twice_the_findings() throws IOException {
        int once = compare(pair.base(), pair.revision()).changes().size();
        ContractPairGenerator twice = new ContractPairGenerator(64, 2 * EDITS);
        assertThat(compare(twice.base(), twice.revision()).changes()).hasSize(2 * once);
    }

    @Test
    void more_changes_than_fit_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContractPairGenerator(64, 17));
    }

    private Comparison compare(Map<String, Object> base, Map<String, Object> revision) throws IOException {
        return new ContractDiff(DiffOptions.DEFAULT)
                .compare(
                        read("base.json", ContractText.json(base)), read("revision.json", ContractText.json(revision)));
    }

    private Contract read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new ContractReader(ReaderOptions.DEFAULT).read(file.toString());
    }
}
