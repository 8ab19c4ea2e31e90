package dev.tenet.project.reading;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Range;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object of a configuration file. What is of the wrong type is reported, and then taken as absent. */
public final class Section {
    private final Place place;
    private final ObjectNode object;
    private final String name;
    private final Problems problems;

    private Section(Place place, ObjectNode object, String name, Problems problems) {
        this.place = place;
        this.object = object;
        this.name = name;
        this.problems = problems;
    }

    /** @param name what messages call it */
    public static Optional<Section> of(Place place, String name, Problems problems) {
        if (place.node() instanceof ObjectNode object) {
            return Optional.of(new Section(place, object, name, problems));
        }
        problems.add(place.range(), name + " is " + kind(place.node()) + "; write keys and values below it");
        return Optional.empty();
    }

    /** Reports keys that are none of these. */
    public Section allowing(String... keys) {
        List<String> allowed = List.of(keys);
        for (int i = 0; i < object.size(); i++) {
            if (!allowed.contains(object.key(i))) {
                problems.add(
                        keyRange(i),
                        name + " has no key \"" + object.key(i) + '"' + Problems.meant(object.key(i), allowed));
            }
        }
        return this;
    }

    /** Reports where one of these is not there. */
    public Section requiring(String key, String what) {
        if (!object.has(key)) {
            problems.add(place.range(), name + " has no \"" + key + "\"; " + what);
        }
        return this;
    }

    public boolean has(String key) {
        return object.has(key);
    }

    public List<String> keys() {
        return object.keys();
    }

    public Optional<Place> find(String key) {
        return place.find(key);
    }

    public Range range() {
        return place.range();
    }

    /** Where a value stands; where there is none, the whole. */
    public Range rangeOf(String key) {
        return find(key).map(Place::range).orElseGet(this::range);
    }

    /** Where a key stands; where there is none, the whole. */
    public Range keyRange(String key) {
        int position = object.position(key);
        return position < 0 ? range() : keyRange(position);
    }

    private Range keyRange(int position) {
        return place.document().keyRange(object, position);
    }

    /** Where a key stands, as messages name it. */
    public String placeOf(String key) {
        return problems.at(keyRange(key));
    }

    public void report(String key, String message) {
        problems.add(rangeOf(key), message);
    }

    /** The name of a member in messages: {@code contracts.orders}. */
    public String nameOf(String key) {
        return name.isEmpty() || place.pointer().isRoot() ? key : name + "." + key;
    }

    public Optional<String> text(String key) {
        return find(key).flatMap(value -> text(value, nameOf(key)));
    }

    /** A text, or anything else that YAML takes for a number or truth, as its text. */
    public Optional<String> scalar(String key) {
        return find(key).flatMap(value -> scalar(value, nameOf(key)));
    }

    /** One text, or a list of them. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Place each : oneOrMany(key)) {
            text(each, nameOf(key)).ifPresent(texts::add);
        }
        return texts;
    }

    /** The items of a list; none where it is absent. */
    public List<Place> items(String key) {
        Optional<Place> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get().node() instanceof ArrayNode) {
            return oneOrMany(key);
        }
        report(key, nameOf(key) + " is " + kind(value.get().node()) + "; write a list");
        return List.of();
    }

    public <T> Optional<T> choice(String key, T[] values, Function<T, String> label) {
        return find(key).flatMap(value -> choice(value, nameOf(key), values, label));
    }

    /** One or several of some values. */
    public <T> List<T> choices(String key, T[] values, Function<T, String> label) {
        List<T> chosen = new ArrayList<>();
        for (Place each : oneOrMany(key)) {
            choice(each, nameOf(key), values, label).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** An object, or nothing: {@code lint:} with nothing below it is no mistake. */
    public Optional<Section> section(String key) {
        return find(key)
                .filter(value -> !(value.node() instanceof NullNode))
                .flatMap(value -> of(value, nameOf(key), problems));
    }

    /** Names and texts, in the order of the file. */
    public Map<String, String> scalars() {
        Map<String, String> scalars = new LinkedHashMap<>();
        for (String key : keys()) {
            scalar(key).ifPresent(value -> scalars.put(key, value));
        }
        return scalars;
    }

    private List<Place> oneOrMany(String key) {
        List<Place> places = new ArrayList<>();
        find(key).ifPresent(value -> {
            if (value.node() instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    places.add(value.item(i));
                }
            } else {
                places.add(value);
            }
        });
        return places;
    }

    private Optional<String> text(Place value, String name) {
        if (value.node() instanceof StringNode string && !string.value().isBlank()) {
            return Optional.of(string.value());
        }
        String what = value.node() instanceof StringNode ? "empty" : kind(value.node());
        problems.add(value.range(), name + " is " + what + "; write a text");
        return Optional.empty();
    }

    private Optional<String> scalar(Place value, String name) {
        if (value.node() instanceof NumberNode || value.node() instanceof BooleanNode) {
            return Optional.of(written(value));
        }
        return text(value, name);
    }

    /** As the author wrote it: a version of 2.0 is none of 2. */
    private static String written(Place value) {
        Range range = value.range();
        return value.document()
                .line(range.start().line())
                .substring(range.start().column() - 1, range.end().column() - 1);
    }

    private <T> Optional<T> choice(Place value, String name, T[] values, Function<T, String> label) {
        List<String> labels = new ArrayList<>();
        Optional<String> given = text(value, name);
        for (T each : values) {
            if (given.isPresent() && label.apply(each).equals(given.get())) {
                return Optional.of(each);
            }
            labels.add(label.apply(each));
        }
        given.ifPresent(text ->
                problems.add(value.range(), name + " cannot be \"" + text + '"' + Problems.meant(text, labels)));
        return Optional.empty();
    }

    /** What a node is, in words: {@code a list}. */
    public static String kind(Node node) {
        if (node instanceof ObjectNode) {
            return "an object";
        }
        if (node instanceof ArrayNode) {
            return "a list";
        }
        if (node instanceof StringNode) {
            return "a text";
        }
        return node instanceof NullNode ? "empty" : node instanceof NumberNode ? "a number" : "true or false";
    }
}
