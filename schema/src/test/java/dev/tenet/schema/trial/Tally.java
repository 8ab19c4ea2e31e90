package dev.tenet.schema.trial;

import dev.tenet.schema.Verdict;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers and disputes, and keeps the slowest question. */
final class Tally {
    int pairs;
    int questions;
    int contained;
    int notContained;
    int undecided;
    int disputed;
    long slowestNanos;
    String slowest = "";
    final Map<String, Integer> reasons = new TreeMap<>();

    void add(Verdict verdict, Question question, long nanos) {
        questions++;
        if (verdict instanceof Verdict.Contained) {
            contained++;
        } else if (verdict instanceof Verdict.NotContained) {
            notContained++;
        } else if (verdict instanceof Verdict.Undecided open) {
            undecided++;
            reasons.merge(open.keyword(), 1, Integer::sum);
        }
        if (nanos > slowestNanos) {
            slowestNanos = nanos;
            slowest = question.toString();
        }
    }

    @Override
    public String toString() {
        return pairs + " pairs, " + questions + " questions: " + contained + " contained, " + notContained + " not, "
                + undecided + " undecided " + reasons + ", " + disputed + " witnesses disputed, slowest "
                + slowestNanos / 1_000_000 + " ms: " + slowest;
    }
}
