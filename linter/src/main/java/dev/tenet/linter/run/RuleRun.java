package dev.tenet.linter.run;

import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.field.Field;
import dev.tenet.linter.field.Target;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.path.PathMatch;
import dev.tenet.linter.path.PathSet;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Optional;

/** Runs the rules of a plan over a document. */
final class RuleRun {
    private final Inventory inventory;
    private final Findings findings;
    private final Faults faults;
    private final Verdicts verdicts;
    private final Optional<Timing> timing;
    private long inRules;

    RuleRun(Inventory inventory, Findings findings, Faults faults, Optional<Timing> timing) {
        this.inventory = inventory;
        this.findings = findings;
        this.faults = faults;
        this.verdicts = new Verdicts(inventory);
        this.timing = timing;
    }

    void run(RulePlan plan) {
        long start = timing.isPresent() ? System.nanoTime() : 0;
        walk(plan.resolved(), inventory.resolved());
        walk(plan.asWritten(), inventory.unresolved());
        timing.ifPresent(watches -> watches.walked(System.nanoTime() - start - inRules));
    }

    private void walk(RulePlan.Walk walk, Value root) {
        if (walk.expressions().isEmpty()) {
            return;
        }
        walk.paths().walk(inventory, root, new PathSet.Handler() {
            @Override
            public void matched(int entry, PathMatch match) {
                for (RulePlan.Check check : walk.checks().get(entry)) {
                    if (timing.isPresent()) {
                        runTimed(timing.get(), check, match);
                    } else {
                        run(check, match);
                    }
                }
            }

            @Override
            public void failed(int entry, List<String> path, String reason) {
                for (RulePlan.Check check : walk.checks().get(entry)) {
                    faults.add(check.rule().name(), walk.expressions().get(entry), reason, path);
                }
            }
        });
    }

    private void runTimed(Timing watches, RulePlan.Check check, PathMatch match) {
        int before = findings.size();
        long start = System.nanoTime();
        run(check, match);
        long took = System.nanoTime() - start;
        inRules += took;
        watches.of(check.rule().name()).matched(took, findings.size() - before);
    }

    private void run(RulePlan.Check check, PathMatch match) {
        for (RulePlan.Step step : check.steps()) {
            for (Target target : Field.targets(step.field(), match.path(), match.value())) {
                call(check, step, target);
            }
        }
    }

    private void call(RulePlan.Check check, RulePlan.Step step, Target target) {
        FunctionContext context = new FunctionContext(
                target.path(), inventory, check.rule().name(), check.rule().resolved());
        try {
            for (Violation violation : step.then().function().check(target.value(), context)) {
                verdicts.of(check.rule(), violation, target.path()).ifPresent(findings::add);
            }
        } catch (RuntimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            faults.add(check.rule().name(), "function " + step.then().functionName(), reason, target.path());
        }
    }
}
