package dev.tenet.linter.run;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** A stopwatch for each rule, over all documents of a run. Safe for use by several threads, whose times add up. */
public final class Timing {
    private final ConcurrentMap<String, Watch> watches = new ConcurrentHashMap<>();
    private final LongAdder walking = new LongAdder();
    private final LongAdder preparing = new LongAdder();

    /**
     * What one rule cost.
     *
     * @param matches how many values its expressions selected
     * @param nanoseconds in its functions, and in making findings
     */
    public record Rule(String name, long matches, long findings, long nanoseconds) {}

    static final class Watch {
        private final LongAdder matches = new LongAdder();
        private final LongAdder findings = new LongAdder();
        private final LongAdder nanoseconds = new LongAdder();

        void matched(long took, int found) {
            matches.increment();
            findings.add(found);
            nanoseconds.add(took);
        }
    }

    /** The dearest rule first; rules that matched nothing are not there. */
    public List<Rule> rules() {
        return watches.entrySet().stream()
                .map(each -> new Rule(
                        each.getKey(),
                        each.getValue().matches.sum(),
                        each.getValue().findings.sum(),
                        each.getValue().nanoseconds.sum()))
                .sorted(Comparator.comparingLong(Rule::nanoseconds).reversed().thenComparing(Rule::name))
                .toList();
    }

    /** Nanoseconds in searching documents for what rules look at. */
    public long walking() {
        return walking.sum();
    }

    /** Nanoseconds in reading documents and in following their references. */
    public long preparing() {
        return preparing.sum();
    }

    Watch of(String rule) {
        return watches.computeIfAbsent(rule, any -> new Watch());
    }

    void walked(long nanoseconds) {
        walking.add(nanoseconds);
    }

    /** Adds to the time before the first rule. */
    public void prepared(long nanoseconds) {
        preparing.add(nanoseconds);
    }
}
