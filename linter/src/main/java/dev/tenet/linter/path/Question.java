package dev.tenet.linter.path;

import dev.tenet.linter.path.Move.Condition;
import dev.tenet.linter.path.filter.Filter;
import dev.tenet.linter.path.filter.FilterFailure;
import dev.tenet.linter.value.Value;
import java.util.Collection;
import java.util.List;

/** A question about a place that decides how the search goes on. */
sealed interface Question {
    boolean test(Place place);

    record OfFilter(Filter filter) implements Question {
        @Override
        public boolean test(Place place) {
            return filter.test(place);
        }
    }

    record OfSlice(Selector.Slice slice) implements Question {
        @Override
        public boolean test(Place place) {
            Place array = place.parent();
            return array != null
                    && place.index() >= 0
                    && slice.holds(place.index(), array.value().size());
        }
    }

    record OfCondition(Condition condition) implements Question {
        @Override
        public boolean test(Place place) {
            return holds(condition, place);
        }

        private static boolean holds(Condition condition, Place place) {
            return condition instanceof Move.Has has
                    ? has(has, place)
                    : place.value().isObject() || place.value().isArray();
        }

        private static boolean has(Move.Has has, Place place) {
            Value value = place.value();
            FilterFailure failure = null;
            for (String key : candidates(has.selector(), value)) {
                Place member = member(place, key);
                try {
                    if (selects(has.selector(), member) && all(has.further(), member)) {
                        return true;
                    }
                } catch (FilterFailure e) {
                    failure = e;
                }
            }
            if (failure != null) {
                throw failure;
            }
            return false;
        }

        private static Collection<String> candidates(Selector selector, Value value) {
            if (selector instanceof Selector.Names names) {
                return names.names().stream().filter(value::has).toList();
            }
            return value.isObject() ? value.keysAsWritten() : value.keys();
        }

        private static Place member(Place place, String name) {
            Value member = place.value().get(name);
            return place.value().isArray() ? place.item(Integer.parseInt(name), member) : place.member(name, member);
        }

        private static boolean all(List<Condition> conditions, Place place) {
            return conditions.stream().allMatch(condition -> holds(condition, place));
        }
    }

    /** Whether a filter or a slice holds for a member; the keys of other selectors have been looked at. */
    private static boolean selects(Selector selector, Place place) {
        if (selector instanceof Selector.Where where) {
            return where.filter().test(place);
        }
        return !(selector instanceof Selector.Slice slice) || new OfSlice(slice).test(place);
    }
}
