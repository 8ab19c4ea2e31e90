package dev.tenet.project.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTest {
    private static final Map<Category, Level> BREAKS = Map.of(Category.WIRE, Level.ERROR);
    private static final Finding REMOVED = Changes.change("operation-removed", BREAKS, "delete /orders/{id}");
    private static final String ACCEPTED = """
            - rule: operation-removed
              operation: DELETE /orders/{id}
              pointer: /paths/~1orders~1{id}/delete
              reason: nobody calls it
              who: ann@example.org
              ticket: API-7
            """;

    @Test
    void an_accepted_change_no_longer_counts_and_stays_with_its_reason() {
        Finding decided = decide(ACCEPTED, "1.1.0", REMOVED);

        assertThat(decided.level()).isEqualTo(Level.ERROR);
        assertThat(decided.decidedLevel()).isEmpty();
        assertThat(decided.decision())
                .contains(new Decision(
                        Decision.By.ACCEPTANCE, Optional.empty(), "nobody calls it (ann@example.org, API-7)"));
        assertThat(FailOn.INFO.isReachedBy(decided)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "operation-removed, get /orders/{id}",
        "operation-removed, delete /orders",
        "operation-added, delete /orders/{id}"
    })
    void another_change_is_not_accepted_by_it(String rule, String operation) {
        assertThat(decide(ACCEPTED, "1.1.0", Changes.change(rule, BREAKS, operation))
                        .decision())
                .isEmpty();
    }

    @Test
    void the_names_of_path_parameters_do_not_matter() {
        assertThat(decide(ACCEPTED.replace("{id}", "{orderId}"), "1.1.0", REMOVED)
                        .decision())
                .isPresent();
    }

    @Test
    void a_change_that_reaches_more_operations_than_were_accepted_is_not_accepted() {
        Finding wider = Changes.change("operation-removed", BREAKS, "delete /orders/{id}", "get /orders");

        assertThat(decide(ACCEPTED, "1.1.0", wider).decision()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, false",
        "2026-11-23, true",
        "2027-01-31, true",
        "1.1.0, false",
        "1.2, true",
        "2.0.0, true",
        "1, false"
    })
    void an_acceptance_holds_until_its_last_day_or_its_version_is_there(String until, boolean holds) {
        Finding decided = decide(ACCEPTED + "  until: " + until + "\n", "1.1.0", REMOVED);

        assertThat(decided.decision().map(Decision::by))
                .contains(holds ? Decision.By.ACCEPTANCE : Decision.By.EXPIRED_ACCEPTANCE);
        assertThat(FailOn.ERROR.isReachedBy(decided)).isNotEqualTo(holds);
    }

    @Test
    void an_expired_acceptance_fails_even_where_the_change_alone_would_not() {
        Finding added = Changes.change("operation-removed", Map.of(Category.WIRE, Level.INFO), "delete /orders/{id}");

        assertThat(FailOn.ERROR.isReachedBy(decide(ACCEPTED + "  until: 2026-01-01\n", "1.1.0", added)))
                .isTrue();
    }

    @Test
    void what_matches_nothing_is_known() {
        Decisions decisions =
                decisions(ACCEPTED + ACCEPTED.replace("DELETE", "GET").replace("delete", "get"));
        decisions.decide(Changes.from("1.0.0", "1.1.0", REMOVED), Optional.empty());

        assertThat(decisions.unused())
                .extracting(each -> each.origin() + " " + each.change())
                .containsExactly(
                        "accepted.yaml:7:3 operation-removed in GET /orders/{id} at /paths/~1orders~1{id}/get");
    }

    @Test
    void an_acceptance_for_one_contract_is_none_for_another() {
        Decisions decisions = decisions(ACCEPTED + "  contract: orders-v1\n");
        Comparison comparison = Changes.from("1.0.0", "1.1.0", REMOVED);

        assertThat(decisions
                        .decide(comparison, Optional.of("orders-v2"))
                        .changes()
                        .get(0)
                        .decision())
                .isEmpty();
        assertThat(decisions
                        .decide(comparison, Optional.of("orders-v1"))
                        .changes()
                        .get(0)
                        .decision())
                .isPresent();
    }

    @Test
    void the_format_accept_prints_what_accepts_exactly_what_fails() throws IOException {
        Finding hostile =
                Changes.change("operation-id-changed", BREAKS, "get /orders", "get /\"\n- rule: operation-removed");
        Finding harmless = Changes.change("operation-added", Map.of(Category.WIRE, Level.INFO), "get /orders");
        Comparison comparison = Changes.from("1.0.0", "1.1.0", REMOVED, hostile, harmless);
        StringWriter out = new StringWriter();

        new AcceptFormat(FailOn.ERROR, Optional.empty()).write(comparison, out);

        assertThatThrownBy(() -> decisions(out.toString())).hasMessageContaining("reason is empty; write a text");
        Comparison decided = decisions(out.toString().replaceAll("reason: #.*", "reason: agreed"))
                .decide(comparison, Optional.empty());
        assertThat(decided.changes())
                .extracting(change -> change.decision().isPresent())
                .containsExactly(true, true, false);
        assertThat(FailOn.ERROR.isReachedBy(decided)).isFalse();
    }

    @Test
    void everything_that_is_wrong_with_the_file_is_told_with_its_place() {
        assertThatThrownBy(() -> decisions("""
                        - rule: operation-remove
                          pointer: /paths
                          until: soon
                          reasn: x
                        - 1
                        """))
                .isInstanceOf(InputException.class)
                .hasMessage("""
                        accepted.yaml:1:3: an accepted change has no "reason"; say why the change is accepted
                        accepted.yaml:1:9: there is no rule "operation-remove"; did you mean "operation-removed"?
                        accepted.yaml:3:10: until is neither a date nor a version; write 2027-01-31, or 2.0.0
                        accepted.yaml:4:3: an accepted change has no key "reasn"; did you mean "reason"?
                        accepted.yaml:5:3: an accepted change is a number; write keys and values below it""");
    }

    private static Finding decide(String accepted, String version, Finding change) {
        return decisions(accepted)
                .decide(Changes.from("1.0.0", version, change), Optional.empty())
                .changes()
                .get(0);
    }

    private static Decisions decisions(String accepted) {
        return new Decisions(
                SeverityPolicy.NONE,
                AcceptedFile.parse("accepted.yaml", accepted, Path.of("")),
                Set.of(Category.WIRE),
                LocalDate.of(2026, 11, 23));
    }
}
