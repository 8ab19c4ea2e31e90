package dev.tenet.linter.path;

import dev.tenet.linter.path.filter.FilterFailure;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plainest search there is: each step turns a list of places into the next, and {@code ^} goes up. */
final class StepByStep {
    private StepByStep() {}

    static List<Place> search(JsonPath path, Value root) {
        List<Place> places = List.of(Place.root(root));
        for (Step step : steps(path)) {
            List<Place> next = new ArrayList<>();
            for (Place place : places) {
                take(step, place, next);
            }
            Map<List<String>, Place> distinct = new LinkedHashMap<>();
            next.forEach(place -> distinct.putIfAbsent(place.path(), place));
            places = List.copyOf(distinct.values());
            if (step instanceof Step.Key) {
                break;
            }
        }
        return places;
    }

    private static List<Step> steps(JsonPath path) {
        try {
            return PathParser.parse(path.toString());
        } catch (JsonPathException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void take(Step step, Place place, List<Place> next) {
        if (step instanceof Step.Down down) {
            for (Place member : members(place)) {
                if (selects(down.selector(), member)) {
                    next.add(member);
                }
                if (down.deep()) {
                    take(step, member, next);
                }
            }
        } else if (step instanceof Step.Up && place.parent() != null) {
            next.add(place.parent());
        } else if (step instanceof Step.Key) {
            next.add(place);
        }
    }

    private static boolean selects(Selector selector, Place place) {
        if (selector instanceof Selector.Names names) {
            return names.names().contains(place.key() != null ? place.key() : Integer.toString(place.index()));
        }
        if (selector instanceof Selector.Where where) {
            try {
                return where.filter().test(place);
            } catch (FilterFailure e) {
                return false;
            }
        }
        if (selector instanceof Selector.Slice slice) {
            return place.index() >= 0
                    && slice.holds(place.index(), place.parent().value().size());
        }
        return true;
    }

    private static List<Place> members(Place place) {
        List<Place> members = new ArrayList<>();
        for (String key : place.value().isObject()
                ? place.value().keysAsWritten()
                : place.value().keys()) {
            Value member = place.value().get(key);
            members.add(
                    place.value().isArray() ? place.item(Integer.parseInt(key), member) : place.member(key, member));
        }
        return members;
    }
}
