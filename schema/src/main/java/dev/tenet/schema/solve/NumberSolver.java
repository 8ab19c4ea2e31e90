package dev.tenet.schema.solve;

import dev.tenet.contract.tree.NumberNode;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.NumberSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a number in a set of intervals that is a multiple of some numbers and not of others; exact decimal arithmetic. */
final class NumberSolver {
    private static final int MOST_STEPS = 100_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Literals taken together. {@code step} is the least common multiple of all wanted multiples, or null. */
    private record Demand(NumberSet set, @Nullable BigDecimal step, List<BigDecimal> avoid) {
        boolean isMet(BigDecimal value) {
            if (!set.has(value) || step != null && !Evaluator.isMultiple(value, step)) {
                return false;
            }
            for (BigDecimal each : avoid) {
                if (Evaluator.isMultiple(value, each)) {
                    return false;
                }
            }
            return true;
        }
    }

    Outcome solve(List<Form> literals) {
        NumberSet set = NumberSet.ALL;
        BigDecimal step = null;
        List<BigDecimal> avoid = new ArrayList<>();
        for (Form literal : literals) {
            if (literal instanceof Form.Numbers numbers) {
                set = set.and(numbers.set());
            } else if (literal instanceof Form.Multiple multiple && multiple.positive()) {
                step = step == null ? multiple.of() : leastCommonMultiple(step, multiple.of());
            } else if (literal instanceof Form.Multiple multiple) {
                avoid.add(multiple.of());
            }
        }
        if (set.isEmpty()) {
            return Outcome.EMPTY;
        }
        Demand demand = new Demand(set, step, avoid);
        for (BigDecimal nice : candidates(demand)) {
            if (demand.isMet(nice)) {
                return new Outcome.Found(NumberNode.of(nice));
            }
        }
        return step == null ? dense(demand) : lattice(demand, step);
    }

    /** Small whole numbers, simple fractions and what lies at the ends of intervals: what a person would write. */
    private static List<BigDecimal> candidates(Demand demand) {
        List<BigDecimal> found = new ArrayList<>();
        for (int i = 0; i <= 3; i++) {
            found.add(BigDecimal.valueOf(i));
        }
        for (NumberSet.Interval interval : demand.set().intervals()) {
            for (BigDecimal end : new BigDecimal[] {interval.low(), interval.high()}) {
                if (end != null) {
                    found.add(end);
                    found.add(end.add(BigDecimal.ONE));
                    found.add(end.subtract(BigDecimal.ONE));
                    found.add(end.add(new BigDecimal("0.5")));
                    found.add(end.subtract(new BigDecimal("0.5")));
                }
            }
        }
        for (String text : new String[] {"-1", "0.5", "1.5", "0.1", "10", "100", "0.25", "0.01"}) {
            found.add(new BigDecimal(text));
        }
        return found;
    }

    /** Without a step: an interval with more than one point always holds a number that is on none of finitely many lattices. */
    private static Outcome dense(Demand demand) {
        for (NumberSet.Interval interval : demand.set().intervals()) {
            if (interval.isPoint()) {
                continue;
            }
            BigDecimal low = interval.low();
            BigDecimal high = interval.high();
            BigDecimal from = low != null ? low : high != null ? high.subtract(BigDecimal.TEN) : BigDecimal.ZERO;
            BigDecimal to = high != null ? high : from.add(BigDecimal.TEN);
            BigDecimal at = from.add(to).multiply(HALF);
            return new Outcome.Found(
                    NumberNode.of(demand.isMet(at) ? at : beside(at, to.subtract(from), demand.avoid())));
        }
        return Outcome.EMPTY;
    }

    /** A number near the middle of an interval with more decimals than any multiple of those numbers has. */
    private static BigDecimal beside(BigDecimal middle, BigDecimal width, List<BigDecimal> avoid) {
        int scale = Math.max(0, middle.scale());
        for (BigDecimal each : avoid) {
            scale = Math.max(scale, each.scale());
        }
        int magnitude = width.precision() - width.scale();
        return middle.add(BigDecimal.ONE.movePointLeft(Math.max(scale, 1 - magnitude) + 1));
    }

    /** With a step: its multiples are tried one after the other; what is to be avoided repeats itself after a while. */
    private static Outcome lattice(Demand demand, BigDecimal step) {
        for (BigDecimal each : demand.avoid()) {
            if (Evaluator.isMultiple(step, each)) {
                return Outcome.EMPTY;
            }
        }
        BigDecimal period = step;
        for (BigDecimal each : demand.avoid()) {
            period = leastCommonMultiple(period, each);
        }
        BigInteger round = period.divide(step, 0, RoundingMode.UNNECESSARY).toBigIntegerExact();
        boolean cut = false;
        for (NumberSet.Interval interval : demand.set().intervals()) {
            BigInteger first = interval.low() == null ? null : index(interval.low(), step, RoundingMode.CEILING);
            BigInteger last = interval.high() == null ? null : index(interval.high(), step, RoundingMode.FLOOR);
            if (first == null) {
                first = last == null ? BigInteger.ZERO : last.subtract(round).subtract(BigInteger.ONE);
            }
            BigInteger all = first.add(round).add(BigInteger.ONE);
            BigInteger end = last == null ? all : last.min(all);
            BigInteger stop = end.min(first.add(BigInteger.valueOf(MOST_STEPS)));
            cut |= stop.compareTo(end) < 0;
            for (BigInteger k = first; k.compareTo(stop) <= 0; k = k.add(BigInteger.ONE)) {
                BigDecimal value = step.multiply(new BigDecimal(k));
                if (demand.isMet(value)) {
                    return new Outcome.Found(NumberNode.of(value));
                }
            }
        }
        return cut ? Outcome.unknown("multipleOf", "more than " + MOST_STEPS + " multiples to try") : Outcome.EMPTY;
    }

    private static BigInteger index(BigDecimal bound, BigDecimal step, RoundingMode rounding) {
        return bound.divide(step, 0, rounding).toBigInteger();
    }

    private static BigDecimal leastCommonMultiple(BigDecimal a, BigDecimal b) {
        int scale = Math.max(0, Math.max(a.scale(), b.scale()));
        BigInteger left = a.movePointRight(scale).toBigIntegerExact();
        BigInteger right = b.movePointRight(scale).toBigIntegerExact();
        return new BigDecimal(left.multiply(right).divide(left.gcd(right))).movePointLeft(scale);
    }
}
