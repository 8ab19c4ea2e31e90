package dev.tenet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.model.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes of a schema that a request and its response share ({@code cases/schema-*}): whom they break depends on who sends and who is the
 * older one, and on nothing else.
 */
class SwappingTest {
    /** An enumeration that is marked as open may grow, but not shrink. */
    private static final Set<String> ONE_WAY = Set.of("enum-marked-as-open-grows");

    private static final String ORDER = "{$ref: \"#/components/schemas/Order\"}";

    static Stream<ContractCase> schemaChanges() {
        return ContractCase.all().stream().filter(one -> one.subject().startsWith("schema-"));
    }

    /** Under {@code not} senders send what is not declared, and the access to a property is none. */
    static Stream<ContractCase> schemaChangesUnderNot() {
        Set<String> others = Set.of("schema-objects", "schema-annotations");
        return schemaChanges().filter(one -> !others.contains(one.subject()));
    }

    static Stream<ContractCase> schemaChangesInWebhooks() {
        return schemaChanges()
                .filter(one -> text(one, "base").startsWith("openapi: 3.1"))
                .filter(one -> text(one, "revision").startsWith("openapi: 3.1"));
    }

    @ParameterizedTest
    @MethodSource("schemaChanges")
    void swapping_base_and_revision_swaps_what_a_change_does_to_requests_with_what_it_does_to_responses(
            ContractCase one) {
        Comparison forth = one.diff().compare(one.base(), one.revision());
        Comparison back = one.diff()
                .compare(
                        edited(one, "revision", SwappingTest::exchanged), edited(one, "base", SwappingTest::exchanged));
        boolean levels = !ONE_WAY.contains(one.name());
        assertThat(shown(forth, false, levels)).isEqualTo(shown(back, true, levels));
    }

    @ParameterizedTest
    @MethodSource("schemaChangesInWebhooks")
    void a_schema_that_request_and_response_share_changes_a_webhook_as_it_changes_an_operation(ContractCase one) {
        Comparison operations = one.diff().compare(one.base(), one.revision());
        Comparison webhooks = one.diff()
                .compare(
                        edited(one, "base", SwappingTest::asWebhook), edited(one, "revision", SwappingTest::asWebhook));
        assertThat(rules(webhooks)).isEqualTo(rules(operations));
        assertThat(shown(webhooks, false, true)).isEqualTo(shown(operations, false, true));
    }

    @ParameterizedTest
    @MethodSource("schemaChanges")
    void a_change_breaks_the_same_peers_however_deep_its_schema_lies(ContractCase one) {
        Set<String> bare = shown(one.diff().compare(one.base(), one.revision()), false, true);
        for (String around : List.of(
                "{type: array, items: %s}",
                "{type: object, additionalProperties: %s}",
                "{type: object, required: [order], properties: {order: %s}}",
                "{type: object, properties: {orders: {type: array, items: {type: array, items: %s}}}}",
                "{allOf: [%s]}",
                "{type: array, minItems: 1, items: {anyOf: [%s]}}")) {
            UnaryOperator<String> wrapped = text -> text.replace(ORDER, around.formatted(ORDER));
            Comparison comparison = one.diff().compare(edited(one, "base", wrapped), edited(one, "revision", wrapped));
            assertThat(shown(comparison, false, true)).as(around).isEqualTo(bare);
        }
    }

    @ParameterizedTest
    @MethodSource("schemaChangesUnderNot")
    void under_not_a_change_breaks_the_others(ContractCase one) {
        UnaryOperator<String> wrapped = text -> text.replace(ORDER, "{not: " + ORDER + "}");
        Comparison bare = one.diff().compare(one.base(), one.revision());
        Comparison under = one.diff().compare(edited(one, "base", wrapped), edited(one, "revision", wrapped));
        assertThat(shown(under, false, true)).isEqualTo(turned(shown(bare, false, true)));
    }

    private static Set<String> turned(Set<String> shown) {
        return shown.stream()
                .map(line -> line.contains(" request ")
                        ? line.replace(" request ", " response ")
                        : line.replace(" response ", " request "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was shown by containment, seen from the base or from the revision. */
    private static Set<String> shown(Comparison comparison, boolean swapped, boolean levels) {
        Set<String> shown = new TreeSet<>();
        for (Finding finding : comparison.changes()) {
            if (finding.proof() == Proof.WITNESS || finding.proof() == Proof.UNDECIDED) {
                String base = pointer(finding, !swapped);
                String revision = pointer(finding, swapped);
                String level = levels ? finding.level().label() : "";
                for (Direction direction : finding.direction().map(List::of).orElse(List.of(Direction.values()))) {
                    boolean request = (direction == Direction.REQUEST) != swapped;
                    shown.add(String.join(" ", level, request ? "request" : "response", base, revision));
                }
            }
        }
        return shown;
    }

    /** What no single keyword explains is shown by the whole payload. */
    private static String pointer(Finding finding, boolean ofBase) {
        if (finding.rule().startsWith("schema-")) {
            return finding.rule().replace("narrowed", "changed").replace("widened", "changed");
        }
        return (ofBase ? finding.base() : finding.revision())
                .map(location -> location.pointer().toString().replaceAll("(read|write)Only$", "access"))
                .orElse("-");
    }

    private static List<String> rules(Comparison comparison) {
        return comparison.changes().stream()
                .filter(finding -> finding.level() != Level.INFO)
                .map(finding -> finding.rule() + " " + finding.level())
                .sorted()
                .collect(Collectors.toList());
    }

    /** What only the server says becomes what only the client says. */
    private static String exchanged(String text) {
        return text.replace("readOnly", "(read)")
                .replace("writeOnly", "readOnly")
                .replace("(read)", "writeOnly");
    }

    private static String asWebhook(String text) {
        return text.replace("\npaths:\n  /orders:", "\nwebhooks:\n  orderPlaced:");
    }

    private static Contract edited(ContractCase one, String side, UnaryOperator<String> edit) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, one.folder(), InputStream.nullInputStream());
        return reader.contract(reader.parse(side + ".yaml", edit.apply(text(one, side))));
    }

    private static String text(ContractCase one, String side) {
        try {
            return Files.readString(one.folder().resolve(side + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
