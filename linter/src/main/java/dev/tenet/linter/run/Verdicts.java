package dev.tenet.linter.run;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.Located;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.message.MessageTemplate;
import dev.tenet.linter.message.Variables;
import dev.tenet.linter.ruleset.Rule;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Optional;

/** Makes findings of violations: where the value is written, how severe it is there, and what people are told. */
final class Verdicts {
    private final Inventory inventory;

    Verdicts(Inventory inventory) {
        this.inventory = inventory;
    }

    /** Empty where the rule is switched off at the place. */
    Optional<LintFinding> of(Rule rule, Violation violation, List<String> target) {
        List<String> asked = violation.path() == null ? target : violation.path();
        Located at = inventory.locate(asked, rule.resolved());
        String source = at.document().source();
        Optional<Severity> severity = rule.severity(source, at.path());
        return severity.map(level -> new LintFinding(
                rule.name(),
                message(rule, violation, at),
                at.path(),
                level,
                at.document().range(at.path()),
                source,
                rule.documentationUrl()));
    }

    /** The rule's message, in which {@code {{error}}} is the function's; else its description, as it is; else the function's message. */
    private static String message(Rule rule, Violation violation, Located at) {
        Value value = Value.of(at.node());
        Variables raw = Variables.of(violation.message(), at.path(), at.missing(), rule.description(), value);
        String error = MessageTemplate.parse(violation.message()).render(raw);
        return rule.message()
                .map(template -> MessageTemplate.parse(template).render(raw.withError(error)))
                .or(rule::description)
                .orElse(error)
                .strip();
    }
}
