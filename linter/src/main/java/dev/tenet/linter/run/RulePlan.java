package dev.tenet.linter.run;

import dev.tenet.linter.field.Field;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.path.JsonPath;
import dev.tenet.linter.path.JsonPathException;
import dev.tenet.linter.path.PathSet;
import dev.tenet.linter.ruleset.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold for documents of some formats, by what they look at: each expression is searched for once, whoever asks, and all
 * expressions in one walk.
 */
final class RulePlan {
    private final Walk resolved;
    private final Walk asWritten;

    /** One walk over the document: its expressions, and the checks that wait for what each of them selects. */
    record Walk(PathSet paths, List<String> expressions, List<List<Check>> checks) {}

    /** A rule with its fields taken apart. */
    record Check(Rule rule, List<Step> steps) {}

    /** @param field empty for the value itself */
    record Step(Optional<Field> field, Rule.Then then) {}

    private static final class Watch {
        private final List<Check> checks = new ArrayList<>();
        private final Set<String> contexts = new LinkedHashSet<>();
        private boolean everyWay;
    }

    private RulePlan(Walk resolved, Walk asWritten) {
        this.resolved = resolved;
        this.asWritten = asWritten;
    }

    static RulePlan of(List<Rule> rules, Set<DocumentFormat> formats, Faults faults) {
        Map<String, Watch> resolved = new LinkedHashMap<>();
        Map<String, Watch> asWritten = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (!rule.formats().isEmpty() && rule.formats().stream().noneMatch(formats::contains)) {
                continue;
            }
            Check check = check(rule, faults);
            for (String expression : new LinkedHashSet<>(rule.given(formats))) {
                Watch watch = (rule.resolved() ? resolved : asWritten).computeIfAbsent(expression, any -> new Watch());
                watch.checks.add(check);
                for (Rule.Then then : rule.then()) {
                    watch.contexts.addAll(then.contexts());
                    watch.everyWay |= then.function().dependsOnWay();
                }
            }
        }
        return new RulePlan(walk(resolved, faults), walk(asWritten, faults));
    }

    Walk resolved() {
        return resolved;
    }

    Walk asWritten() {
        return asWritten;
    }

    private static Check check(Rule rule, Faults faults) {
        List<Step> steps = new ArrayList<>();
        for (Rule.Then then : rule.then()) {
            try {
                Optional<Field> field = then.field().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Field.parse(then.field().get()));
                steps.add(new Step(field, then));
            } catch (JsonPathException e) {
                faults.add(rule.name(), "field " + then.field().orElse(""), String.valueOf(e.getMessage()), List.of());
            }
        }
        return new Check(rule, steps);
    }

    private static Walk walk(Map<String, Watch> watches, Faults faults) {
        List<PathSet.Entry> entries = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        List<List<Check>> checks = new ArrayList<>();
        watches.forEach((expression, watch) -> {
            try {
                List<JsonPath> contexts = new ArrayList<>();
                for (String context : watch.contexts) {
                    contexts.add(JsonPath.parse(context));
                }
                entries.add(new PathSet.Entry(JsonPath.parse(expression), contexts, watch.everyWay));
                expressions.add(expression);
                checks.add(watch.checks);
            } catch (JsonPathException e) {
                for (Check check : watch.checks) {
                    faults.add(check.rule().name(), expression, String.valueOf(e.getMessage()), List.of());
                }
            }
        });
        return new Walk(new PathSet(entries), expressions, checks);
    }
}
