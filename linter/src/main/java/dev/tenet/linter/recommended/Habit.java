package dev.tenet.linter.recommended;

import dev.tenet.linter.function.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a contract does in many places, or does not. Where it is done as a rule, each exception is a violation; where it is hardly ever
 * done, there is one cause, and so one violation for all of them.
 */
final class Habit {
    private static final int MANY = 5;
    private static final int TENTH = 10;

    private final String things;
    private final String each;
    private final String overall;
    private final List<Place> exceptions = new ArrayList<>();
    private int places;

    /**
     * @param things what the places are, in the plural
     * @param each what an exception is told
     * @param overall what follows after the number of places that do it: {@code document 429; add it}
     */
    Habit(String things, String each, String overall) {
        this.things = things;
        this.each = each;
        this.overall = overall;
    }

    void add(Place place, boolean kept) {
        places++;
        if (!kept) {
            exceptions.add(place);
        }
    }

    /** @param whole where the one violation is that stands for all */
    List<Violation> violations(List<String> whole) {
        int kept = places - exceptions.size();
        if (exceptions.size() >= MANY && kept * TENTH < places) {
            return List.of(new Violation(kept + " of " + places + " " + things + " " + overall, whole));
        }
        return exceptions.stream().map(place -> place.violation(each)).toList();
    }
}
