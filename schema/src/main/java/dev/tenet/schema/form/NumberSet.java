package dev.tenet.schema.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set of real numbers: disjoint intervals in ascending order, with exact decimal end points. */
public record NumberSet(List<Interval> intervals) {
    public static final NumberSet ALL = new NumberSet(List.of(new Interval(null, false, null, false)));
    public static final NumberSet NONE = new NumberSet(List.of());

    /** An interval; a null end is infinite. */
    public record Interval(
            @Nullable BigDecimal low,
            boolean lowIncluded,
            @Nullable BigDecimal high,
            boolean highIncluded) {
        public boolean isPoint() {
            return low != null && high != null && low.compareTo(high) == 0;
        }

        public boolean has(BigDecimal value) {
            int above = low == null ? 1 : value.compareTo(low);
            int below = high == null ? -1 : value.compareTo(high);
            return (above > 0 || above == 0 && lowIncluded) && (below < 0 || below == 0 && highIncluded);
        }
    }

    public static NumberSet atLeast(BigDecimal low, boolean included) {
        return new NumberSet(List.of(new Interval(plain(low), included, null, false)));
    }

    public static NumberSet atMost(BigDecimal high, boolean included) {
        return new NumberSet(List.of(new Interval(null, false, plain(high), included)));
    }

    public static NumberSet points(Collection<BigDecimal> values) {
        List<Interval> points = new ArrayList<>();
        for (BigDecimal value : new TreeSet<>(values)) {
            points.add(new Interval(plain(value), true, plain(value), true));
        }
        return new NumberSet(List.copyOf(points));
    }

    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    public boolean has(BigDecimal value) {
        for (Interval interval : intervals) {
            if (interval.has(value)) {
                return true;
            }
        }
        return false;
    }

    public NumberSet complement() {
        List<Interval> gaps = new ArrayList<>();
        BigDecimal low = null;
        boolean lowIncluded = false;
        boolean open = true;
        for (Interval interval : intervals) {
            if (interval.low() != null) {
                addIfAny(gaps, low, lowIncluded, interval.low(), !interval.lowIncluded());
            }
            low = interval.high();
            lowIncluded = !interval.highIncluded();
            open = low != null;
        }
        if (open) {
            addIfAny(gaps, low, lowIncluded, null, false);
        }
        return new NumberSet(List.copyOf(gaps));
    }

    public NumberSet and(NumberSet other) {
        List<Interval> both = new ArrayList<>();
        for (Interval mine : intervals) {
            for (Interval theirs : other.intervals) {
                int low = compareLow(mine, theirs);
                int high = compareHigh(mine, theirs);
                Interval left = low >= 0 ? mine : theirs;
                Interval right = high <= 0 ? mine : theirs;
                addIfAny(both, left.low(), left.lowIncluded(), right.high(), right.highIncluded());
            }
        }
        return new NumberSet(List.copyOf(both));
    }

    private static int compareLow(Interval a, Interval b) {
        if (a.low() == null || b.low() == null) {
            return a.low() == null ? (b.low() == null ? 0 : -1) : 1;
        }
        int order = a.low().compareTo(b.low());
        return order != 0 ? order : Boolean.compare(b.lowIncluded(), a.lowIncluded());
    }

    private static int compareHigh(Interval a, Interval b) {
        if (a.high() == null || b.high() == null) {
            return a.high() == null ? (b.high() == null ? 0 : 1) : -1;
        }
        int order = a.high().compareTo(b.high());
        return order != 0 ? order : Boolean.compare(a.highIncluded(), b.highIncluded());
    }

    private static void addIfAny(
            List<Interval> into,
            @Nullable BigDecimal low,
            boolean lowIncluded,
            @Nullable BigDecimal high,
            boolean highIncluded) {
        if (low != null && high != null) {
            int order = low.compareTo(high);
            if (order > 0 || order == 0 && !(lowIncluded && highIncluded)) {
                return;
            }
        }
        into.add(new Interval(low, low != null && lowIncluded, high, high != null && highIncluded));
    }

    /** One spelling a value, so that equal sets are equal records. */
    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
