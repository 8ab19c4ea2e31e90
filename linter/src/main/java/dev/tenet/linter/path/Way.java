package dev.tenet.linter.path;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The keys and indices from the root to a place; spelled out only when asked for, since most places turn out to be fine. */
final class Way extends AbstractList<String> implements RandomAccess {
    private final Place place;
    private String @Nullable [] segments;

    Way(Place place) {
        this.place = place;
    }

    @Override
    public String get(int index) {
        String[] known = segments;
        if (known == null) {
            known = spelledOut();
            segments = known;
        }
        return known[index];
    }

    @Override
    public int size() {
        return place.depth();
    }

    private String[] spelledOut() {
        String[] way = new String[place.depth()];
        Place at = place;
        for (int i = way.length - 1; i >= 0 && at != null; i--) {
            String key = at.key();
            way[i] = key != null ? key : Integer.toString(at.index());
            at = at.parent();
        }
        return way;
    }
}
