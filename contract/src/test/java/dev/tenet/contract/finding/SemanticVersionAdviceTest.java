package dev.tenet.contract.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SemanticVersionAdviceTest {
    @Test
    void a_break_is_major_whatever_else_changed() {
        assertThat(advice(finding(Level.INFO, Category.WIRE), finding(Level.ERROR, Category.WIRE)))
                .isEqualTo(SemanticVersionAdvice.MAJOR);
    }

    @Test
    void a_risk_is_minor() {
        assertThat(advice(finding(Level.WARNING, Category.WIRE))).isEqualTo(SemanticVersionAdvice.MINOR);
    }

    @Test
    void a_compatible_change_beyond_texts_is_minor() {
        assertThat(advice(finding(Level.INFO, Category.DOCS), finding(Level.INFO, Category.POLICY)))
                .isEqualTo(SemanticVersionAdvice.MINOR);
    }

    @Test
    void texts_alone_are_a_patch() {
        assertThat(advice(finding(Level.INFO, Category.DOCS))).isEqualTo(SemanticVersionAdvice.PATCH);
    }

    @Test
    void no_change_asks_for_nothing() {
        assertThat(advice()).isEqualTo(SemanticVersionAdvice.NONE);
    }

    private static SemanticVersionAdvice advice(Finding... findings) {
        return SemanticVersionAdvice.of(List.of(findings));
    }

    private static Finding finding(Level level, Category category) {
        return new Finding(
                "rule",
                level,
                Map.of(category, level),
                "message",
                Optional.empty(),
                Proof.RULE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "fingerprint");
    }
}
