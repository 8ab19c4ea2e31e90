package dev.tenet.linter.ignore;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.document.LintDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands under {@code x-tenet-ignore}: {@code {rule: reason}}, or {@code {rules: [rule, …], reason: …}}, or a list of these.
 */
final class IgnoreParser {
    private final LintDocument document;
    private final List<String> holder;
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<LintFinding> problems = new ArrayList<>();

    /** @param holder the path to the object that holds the {@code x-tenet-ignore} */
    IgnoreParser(LintDocument document, List<String> holder) {
        this.document = document;
        this.holder = holder;
    }

    List<Ignore> ignores() {
        return ignores;
    }

    List<LintFinding> problems() {
        return problems;
    }

    void parse(Node value, List<String> path) {
        if (value instanceof ArrayNode entries) {
            for (int i = 0; i < entries.size(); i++) {
                Node entry = entries.get(i);
                if (entry instanceof ObjectNode object) {
                    parse(object, child(path, Integer.toString(i)));
                } else {
                    problem(child(path, Integer.toString(i)), "an item must be {rules: [a-rule], reason: why}");
                }
            }
        } else if (value instanceof ObjectNode object) {
            parse(object, path);
        } else {
            problem(path, "x-tenet-ignore must be a mapping of rules to reasons: {a-rule: why}");
        }
    }

    private void parse(ObjectNode entry, List<String> path) {
        if (entry.get("rules") instanceof ArrayNode rules) {
            parseList(rules, entry.get("reason"), path);
        } else {
            entry.forEach((rule, reason) -> add(rule, reason, child(path, rule)));
        }
    }

    private void parseList(ArrayNode rules, @Nullable Node reason, List<String> path) {
        for (int i = 0; i < rules.size(); i++) {
            List<String> place = child(child(path, "rules"), Integer.toString(i));
            if (rules.get(i) instanceof StringNode rule) {
                add(rule.value(), reason, place);
            } else {
                problem(place, "an item of rules must be the name of a rule");
            }
        }
    }

    private void add(String rule, @Nullable Node reason, List<String> place) {
        if (reason instanceof StringNode text && !text.value().isBlank()) {
            ignores.add(new Ignore(document.source(), holder, rule, text.value(), document.range(place), false));
        } else {
            problem(place, "\"" + rule + "\" is not ignored without a reason; say why as a text");
        }
    }

    private void problem(List<String> place, String message) {
        problems.add(new LintFinding(
                "invalid-ignore",
                message,
                place,
                Severity.WARNING,
                document.range(place),
                document.source(),
                Optional.empty()));
    }

    private static List<String> child(List<String> path, String key) {
        List<String> child = new ArrayList<>(path);
        child.add(key);
        return List.copyOf(child);
    }
}
