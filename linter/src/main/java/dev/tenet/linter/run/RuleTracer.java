package dev.tenet.linter.run;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.Located;
import dev.tenet.linter.field.Field;
import dev.tenet.linter.field.Target;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.ignore.Ignores;
import dev.tenet.linter.path.PathMatch;
import dev.tenet.linter.path.PathSet;
import dev.tenet.linter.ruleset.Rule;
import dev.tenet.linter.run.RuleTrace.Given;
import dev.tenet.linter.run.RuleTrace.Kind;
import dev.tenet.linter.run.RuleTrace.Match;
import dev.tenet.linter.run.RuleTrace.Verdict;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs one rule over a document and takes notes; apart from {@link RuleRun}, which is to be fast. */
final class RuleTracer {
    private final Inventory inventory;
    private final Rule rule;
    private final boolean enabled;
    private final Verdicts verdicts;
    private final Findings findings = new Findings();
    private final Faults faults;

    /** What is known of one expression so far. */
    private static final class Notes {
        private final List<Match> matches = new ArrayList<>();
        private int count;
        private int objections;
    }

    RuleTracer(Inventory inventory, Rule rule, boolean enabled) {
        this.inventory = inventory;
        this.rule = rule;
        this.enabled = enabled;
        this.verdicts = new Verdicts(inventory);
        this.faults = new Faults(inventory.document().source());
    }

    RuleTrace trace(Set<DocumentFormat> formats) {
        boolean holds = rule.formats().isEmpty() || rule.formats().stream().anyMatch(formats::contains);
        RulePlan plan = RulePlan.of(List.of(rule), formats, faults);
        List<Given> expressions = new ArrayList<>();
        walk(plan.resolved(), inventory.resolved(), expressions);
        walk(plan.asWritten(), inventory.unresolved(), expressions);
        List<LintFinding> found = findings.sorted();
        List<LintFinding> ignored = new ArrayList<>(found);
        ignored.removeAll(new Ignores(inventory).remaining(found));
        return new RuleTrace(rule, enabled, formats, holds, expressions, ignored, faults.all());
    }

    private void walk(RulePlan.Walk walk, Value root, List<Given> expressions) {
        List<Notes> notes = new ArrayList<>();
        walk.expressions().forEach(expression -> notes.add(new Notes()));
        walk.paths().walk(inventory, root, new PathSet.Handler() {
            @Override
            public void matched(int entry, PathMatch match) {
                walk.checks().get(entry).forEach(check -> note(check, match, notes.get(entry)));
            }

            @Override
            public void failed(int entry, List<String> path, String reason) {
                faults.add(rule.name(), walk.expressions().get(entry), reason, path);
            }
        });
        for (int i = 0; i < notes.size(); i++) {
            Notes each = notes.get(i);
            expressions.add(new Given(walk.expressions().get(i), each.count, each.objections, each.matches));
        }
    }

    private void note(RulePlan.Check check, PathMatch match, Notes notes) {
        List<Verdict> outcomes = new ArrayList<>();
        for (RulePlan.Step step : check.steps()) {
            for (Target target : Field.targets(step.field(), match.path(), match.value())) {
                outcomes.addAll(call(step, target));
            }
        }
        notes.count++;
        notes.objections += (int) outcomes.stream()
                .filter(verdict -> verdict.kind() == Kind.OBJECTS)
                .count();
        if (notes.matches.size() < RuleTrace.MOST) {
            Located at = inventory.locate(match.path(), rule.resolved());
            notes.matches.add(new Match(
                    match.path(), at.document().source(), at.document().range(at.path()), outcomes));
        }
    }

    private List<Verdict> call(RulePlan.Step step, Target target) {
        String check = step.then().field().map(field -> field + " ").orElse("")
                + step.then().functionName();
        FunctionContext context = new FunctionContext(target.path(), inventory, rule.name(), rule.resolved());
        List<Verdict> outcomes = new ArrayList<>();
        try {
            for (Violation violation : step.then().function().check(target.value(), context)) {
                Optional<LintFinding> finding = verdicts.of(rule, violation, target.path());
                finding.ifPresent(findings::add);
                outcomes.add(new Verdict(
                        check,
                        target.path(),
                        finding.isPresent() ? Kind.OBJECTS : Kind.SWITCHED_OFF,
                        finding.map(LintFinding::message).orElse(violation.message())));
            }
        } catch (RuntimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            faults.add(rule.name(), "function " + step.then().functionName(), reason, target.path());
            outcomes.add(new Verdict(check, target.path(), Kind.FAILS, reason));
        }
        return outcomes.isEmpty() ? List.of(new Verdict(check, target.path(), Kind.PASSES, "passes")) : outcomes;
    }
}
