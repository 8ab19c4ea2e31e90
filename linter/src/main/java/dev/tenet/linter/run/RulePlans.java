package dev.tenet.linter.run;

import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The plans that were made already: documents of the same formats, with the same overrides, share one. */
public final class RulePlans {
    private record Key(EffectiveRuleset rules, Set<DocumentFormat> formats) {}

    /** A plan and the faults that were found in making it. */
    record Made(RulePlan plan, Faults faults) {}

    private final Map<Key, Made> made = new ConcurrentHashMap<>();

    Made of(EffectiveRuleset rules, Set<DocumentFormat> formats) {
        return made.computeIfAbsent(new Key(rules, formats), key -> {
            Faults faults = new Faults("");
            return new Made(RulePlan.of(rules.rules(), formats, faults), faults);
        });
    }
}
