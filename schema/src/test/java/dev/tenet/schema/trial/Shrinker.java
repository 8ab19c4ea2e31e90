package dev.tenet.schema.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a pair as small as it can be for something still to be wrong with it, by leaving out one part of a schema after the other. */
final class Shrinker {
    private static final int MOST_TRIES = 3_000;

    private final Predicate<Question> fails;
    private int tries;

    private Shrinker(Predicate<Question> fails) {
        this.fails = fails;
    }

    /** The finding about the smallest pair found. */
    static Finding shrink(Finding finding, Question question, long seed) {
        Shrinker shrinker = new Shrinker(smaller -> again(finding, smaller, seed) != null);
        Finding shrunk = again(finding, shrinker.smallest(question), seed);
        return shrunk == null ? finding : shrunk;
    }

    private static Finding again(Finding finding, Question question, long seed) {
        try {
            for (int i = 0; i < 4; i++) {
                for (Finding found : Trial.of(question, seed + i, new Tally())) {
                    if (found.law().equals(finding.law())) {
                        return found;
                    }
                }
            }
            return null;
        } catch (RuntimeException | StackOverflowError noSchemaAnyMore) {
            return null;
        }
    }

    private Question smallest(Question question) {
        Question best = question;
        boolean better = true;
        while (better && tries < MOST_TRIES) {
            better = false;
            for (Object sub : smaller(best.sub())) {
                Question candidate = new Question(sub, best.sup(), best.dialect());
                if (accept(candidate)) {
                    best = candidate;
                    better = true;
                    break;
                }
            }
            for (Object sup : smaller(best.sup())) {
                Question candidate = new Question(best.sub(), sup, best.dialect());
                if (accept(candidate)) {
                    best = candidate;
                    better = true;
                    break;
                }
            }
        }
        return best;
    }

    private boolean accept(Question candidate) {
        return tries++ < MOST_TRIES && fails.test(candidate);
    }

    /** The value with one part left out, or with one part in place of what is around it; the boldest first. */
    private static List<Object> smaller(Object value) {
        List<Object> found = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> {
                if (member instanceof Map<?, ?> && !key.equals("properties") && !key.equals("$defs")) {
                    found.add(member);
                } else if (member instanceof List<?> list && ((String) key).endsWith("Of")) {
                    found.addAll(list);
                }
            });
            for (Object key : map.keySet()) {
                Map<String, Object> without = Json.copy(map);
                without.remove(key);
                found.add(without);
            }
            map.forEach((key, member) -> {
                for (Object smaller : smaller(member)) {
                    Map<String, Object> changed = Json.copy(map);
                    changed.put((String) key, smaller);
                    found.add(changed);
                }
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<Object> without = new ArrayList<>(list);
                without.remove(i);
                found.add(without);
            }
            for (int i = 0; i < list.size(); i++) {
                for (Object smaller : smaller(list.get(i))) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, smaller);
                    found.add(changed);
                }
            }
        }
        return found;
    }
}
