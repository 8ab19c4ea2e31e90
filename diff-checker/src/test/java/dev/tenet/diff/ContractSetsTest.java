package dev.tenet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.Contract;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What becomes of a contract as a whole. */
class ContractSetsTest {
    private final ContractDiff diff = new ContractDiff(DiffOptions.DEFAULT);

    @Test
    void a_contract_that_is_gone_breaks_whoever_relies_on_it() {
        Comparison comparison = diff.removed(contract(), "api/orders.yaml");
        assertThat(comparison.verdict()).isEqualTo("breaking");
        assertThat(comparison.revision().source()).isEqualTo("api/orders.yaml");
        Finding gone = comparison.changes().get(0);
        assertThat(gone.rule()).isEqualTo("contract-removed");
        assertThat(gone.level()).isEqualTo(Level.ERROR);
        assertThat(gone.message()).isEqualTo("contract Orders removed: api/orders.yaml is not there any more");
        assertThat(gone.revision()).isEmpty();
    }

    @Test
    void a_contract_that_is_new_breaks_nobody() {
        Comparison comparison = diff.added("git:main:api/orders.yaml", contract());
        assertThat(comparison.verdict()).isEqualTo("compatible");
        assertThat(comparison.changes()).extracting(Finding::rule).containsExactly("contract-added");
    }

    private static Contract contract() {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, Path.of(""), InputStream.nullInputStream());
        return reader.contract(reader.parse("orders.yaml", """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0.0}
            paths: {}
            """));
    }
}
