package dev.tenet.linter.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects faults of the ruleset: the same fault of a rule is one, with the place where it first happened. */
final class Faults {
    private record Key(String rule, String what, String reason) {}

    private final Map<Key, RulesetFault> faults = new LinkedHashMap<>();
    private final String source;

    Faults(String source) {
        this.source = source;
    }

    void add(String rule, String what, String reason, List<String> path) {
        faults.merge(
                new Key(rule, what, reason),
                new RulesetFault(rule, what, reason, source, List.copyOf(path), 1),
                (first, next) -> new RulesetFault(rule, what, reason, first.source(), first.path(), first.times() + 1));
    }

    void add(RulesetFault fault) {
        add(fault.rule(), fault.what(), fault.reason(), fault.path());
    }

    List<RulesetFault> all() {
        return new ArrayList<>(faults.values());
    }
}
