package dev.tenet.report.run;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.report.TestDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The runs that golden files show, written with texts of somebody's choice where a contract has its own. */
public enum RunSamples {
    UNCHANGED {
        @Override
        public RunReport report(String text) {
            return RunReport.of(comparing(List.of(), text), change -> true);
        }
    },
    DIFF {
        @Override
        public RunReport report(String text) {
            return RunReport.of(comparing(changes(text), text), RunSamples::fails);
        }
    },
    CHECK {
        @Override
        public RunReport report(String text) {
            Section diff = new ChangeSection(comparing(changes(text), text), RunSamples::fails)
                    .of("orders\nrelease", "orders " + text, "git:release:" + text);
            Section lint = new Section(
                    "orders\nlint",
                    "orders " + text,
                    "lint",
                    Outcome.FAILED,
                    "1 error, 1 hint",
                    List.of(linted("info-contact", Severity.ERROR, text), linted("odd-" + text, Severity.HINT, text)),
                    Optional.empty());
            Section code = new Section(
                    "java\ncode",
                    "java " + text,
                    "generated code",
                    Outcome.BROKEN,
                    "could not be checked",
                    List.of(Entry.remark(Entry.INPUT, Severity.ERROR, true, text, Spot.top(text))),
                    Optional.empty());
            Section passed = new Section(
                    "go\ncode", "go", "generated code", Outcome.PASSED, "current", List.of(), Optional.empty());
            return new RunReport("Check of the project", List.of(passed, lint, diff, code), List.of(text));
        }
    };

    public static final RunContext CONTEXT = new RunContext(Path.of("/repo"), "1.2.3", RunSamples::explained);

    private static final String PAGE = """
            # minimum-raised

            Checks that the least number is not raised. Category: wire.

            `minimum` went up, and <b>nothing</b> else.

            ## Example

            ```yaml
            # base
            {type: integer, minimum: 0}
            ```

            ## How to evolve safely

            Leave the limit where it is, or raise it in the next major version.
            """;

    /** The run, with this text wherever an author of a contract, a ruleset or a project may write one. */
    public abstract RunReport report(String text);

    public RunReport report() {
        return report("of shops");
    }

    private static Optional<RuleText> explained(String rule) {
        return switch (rule) {
            case "minimum-raised" ->
                Optional.of(new RuleText(
                        "Checks that the least number is not raised.", Optional.of(PAGE), Optional.empty()));
            case "info-contact" ->
                Optional.of(new RuleText(
                        "Info object must have `contact`.",
                        Optional.empty(),
                        Optional.of("https://rules.example/info-contact")));
            case "operation-removed" ->
                Optional.of(new RuleText(
                        "Checks that no operation disappears.", Optional.empty(), Optional.of("javascript:alert(1)")));
            default -> Optional.empty();
        };
    }

    private static boolean fails(Finding change) {
        return change.decidedLevel().equals(Optional.of(Level.ERROR));
    }

    private static Comparison comparing(List<Finding> changes, String text) {
        return new Comparison(
                new Comparison.Side("/repo/v1 " + text + ".json", "Orders " + text, "1.4.0 " + text),
                new Comparison.Side("/repo/v2 " + text + ".json", "Orders " + text, "2.0.0 " + text),
                changes);
    }

    private static List<Finding> changes(String text) {
        String key = StringNode.of(text).toString();
        TestDocument v1 = TestDocument.of("/repo/v1 " + text + ".json", """
                {
                  "paths": {
                    "/orders/{id}": {
                      "delete": {"operationId": "deleteOrder", "responses": {"204": {"description": %s}}}
                    }
                  },
                  "schemas": {
                    %s: {"quantity": {"type": "integer", "minimum": 0}}
                  }
                }
                """.formatted(key, key));
        TestDocument v2 = TestDocument.of("/repo/v2 " + text + ".json", """
                {
                  "paths": {
                    "/orders/{id}": {}
                  },
                  "schemas": {
                    %s: {"quantity": {"type": "integer", "minimum": 1}}
                  }
                }
                """.formatted(key));
        String spot = "/schemas/" + text.replace("~", "~0").replace("/", "~1") + "/quantity/minimum";
        Finding raised = change(
                "minimum-raised",
                Level.ERROR,
                "The minimum of `quantity` of " + text + " was raised from 0 to 1",
                Optional.of(v1.at(spot)),
                Optional.of(v2.at(spot)),
                Optional.of(new Witness(
                        Optional.of(TestDocument.value(
                                "{\"lines\": [{\"quantity\": 0, \"note\": " + key + "}], " + key + ": true}")),
                        Optional.empty(),
                        "base",
                        "revision",
                        "/lines/0/quantity: 0 is below the minimum 1, " + text)),
                IntStream.range(0, 14).mapToObj(i -> operation("post", i, text)).toList());
        Finding removed = change(
                "operation-removed",
                Level.ERROR,
                "operation DELETE /orders/{id} removed: " + text,
                Optional.of(v1.at("/paths/~1orders~1{id}/delete")),
                Optional.empty(),
                Optional.of(new Witness(
                        Optional.empty(),
                        Optional.of("DELETE /orders/{id} " + text),
                        "base",
                        "revision",
                        "there is no such operation")),
                List.of(operation("delete", 0, text)));
        Finding undecided = change(
                "pattern-changed",
                Level.WARNING,
                text,
                Optional.of(v1.at("/schemas")),
                Optional.of(v2.at("/schemas")),
                Optional.empty(),
                List.of());
        Finding added = change(
                "property-added",
                Level.INFO,
                "property added: " + text,
                Optional.empty(),
                Optional.of(v2.at("/schemas")),
                Optional.empty(),
                List.of(operation("get", 0, text)));
        List<Finding> changes = new ArrayList<>();
        changes.add(raised.withConsumers(List.of("shop " + text, "till")));
        changes.add(removed.withConsumers(List.of()));
        changes.add(removed.withDecision(new Decision(Decision.By.ACCEPTANCE, Optional.empty(), "agreed: " + text)));
        changes.add(raised.withDecision(new Decision(
                Decision.By.EXPIRED_ACCEPTANCE, Optional.of(Level.ERROR), "agreed until 2026-01-01: " + text)));
        changes.add(undecided);
        changes.add(undecided.withDecision(
                new Decision(Decision.By.POLICY, Optional.of(Level.INFO), "diff.rules: " + text)));
        changes.add(added);
        return changes;
    }

    private static Finding change(
            String rule,
            Level level,
            String message,
            Optional<Location> base,
            Optional<Location> revision,
            Optional<Witness> witness,
            List<OperationRef> operations) {
        return new Finding(
                rule,
                level,
                Map.of(Category.WIRE, level, Category.SDK, Level.INFO),
                message,
                rule.equals("operation-removed") ? Optional.empty() : Optional.of(Direction.REQUEST),
                witness.isPresent() ? Proof.WITNESS : Proof.UNDECIDED,
                operations,
                base,
                revision,
                witness,
                "fingerprint of " + rule);
    }

    private static OperationRef operation(String method, int number, String text) {
        return new OperationRef(method, "/orders/" + number + "/" + text, Optional.of("operation " + text));
    }

    private static Entry linted(String code, Severity severity, String text) {
        return new LintEntries(Severity.ERROR, Path.of("/repo"))
                .of(new LintFinding(
                        code,
                        "Message " + text,
                        List.of("info", text),
                        severity,
                        new Range(new Position(2, 3), new Position(4, 1)),
                        "/repo/api " + text + ".yaml",
                        Optional.of("https://rules.example/" + text)));
    }
}
