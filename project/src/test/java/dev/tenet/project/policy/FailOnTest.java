package dev.tenet.project.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Proof;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {
    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, true",
        "ERROR, WARNING, false",
        "WARNING, ERROR, true",
        "WARNING, WARNING, true",
        "WARNING, INFO, false",
        "INFO, INFO, true",
        "NONE, ERROR, false"
    })
    void the_bar_is_reached_by_findings_at_or_above_it(FailOn bar, Level level, boolean reached) {
        assertThat(bar.isReachedBy(comparison(level))).isEqualTo(reached);
    }

    private static Comparison comparison(Level level) {
        Comparison.Side side = new Comparison.Side("a.yaml", "", "");
        Finding finding = new Finding(
                "rule",
                level,
                Map.of(),
                "message",
                Optional.empty(),
                Proof.RULE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "fingerprint");
        return new Comparison(side, side, List.of(finding));
    }
}
