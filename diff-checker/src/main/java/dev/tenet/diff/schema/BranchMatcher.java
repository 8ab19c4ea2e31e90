package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.match.Pairs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the branches of {@code oneOf} and {@code anyOf} again, in whatever order: by what they refer to, what they say, what they are called. */
final class BranchMatcher {
    private BranchMatcher() {}

    static Pairs<Place> match(List<Place> base, List<Place> revision) {
        return match(
                base,
                revision,
                List.of(
                        BranchMatcher::referred,
                        BranchMatcher::said,
                        BranchMatcher::title,
                        BranchMatcher::constants,
                        BranchMatcher::type));
    }

    /** Only those that are the same schema, by name or by text. */
    static Pairs<Place> matchSame(List<Place> base, List<Place> revision) {
        return match(base, revision, List.of(BranchMatcher::referred, BranchMatcher::said));
    }

    private static Pairs<Place> match(
            List<Place> base, List<Place> revision, List<Function<Place, Optional<String>>> keys) {
        List<Pairs.Pair<Place>> matched = new ArrayList<>();
        List<Place> old = base;
        List<Place> now = revision;
        for (Function<Place, Optional<String>> key : keys) {
            Pairs<Place> pairs = Pairs.byKeys(old, own(key, "base "), now, own(key, "revision "));
            matched.addAll(pairs.matched());
            old = without(old, pairs.matched().stream().map(Pairs.Pair::base).toList());
            now = without(
                    now, pairs.matched().stream().map(Pairs.Pair::revision).toList());
        }
        return new Pairs<>(matched, old, now);
    }

    /** A branch without that key matches nothing. */
    private static Function<Place, String> own(Function<Place, Optional<String>> key, String side) {
        return place -> key.apply(place).map(text -> "=" + text).orElse(side + place.pointer());
    }

    private static List<Place> without(List<Place> all, List<Place> gone) {
        Set<Pointer> pointers = new LinkedHashSet<>();
        gone.forEach(place -> pointers.add(place.pointer()));
        return all.stream().filter(place -> !pointers.contains(place.pointer())).toList();
    }

    private static Optional<String> referred(Place branch) {
        return PartCollector.target(branch).map(place -> place.pointer().last());
    }

    private static Optional<String> said(Place branch) {
        Place meant = PartCollector.target(branch).orElse(branch);
        return Optional.of(Long.toHexString(meant.node().fingerprint()));
    }

    private static Optional<String> title(Place branch) {
        Place meant = PartCollector.target(branch).orElse(branch);
        return Member.of(meant, "title") instanceof StringNode title ? Optional.of(title.value()) : Optional.empty();
    }

    /** Properties with a single possible value, by which readers tell branches apart. */
    private static Optional<String> constants(Place branch) {
        Place meant = PartCollector.target(branch).orElse(branch);
        if (!(Member.of(meant, "properties") instanceof ObjectNode object)) {
            return Optional.empty();
        }
        List<String> constants = new ArrayList<>();
        object.forEach((name, schema) -> {
            if (schema instanceof ObjectNode one && one.get("const") != null) {
                constants.add(name + "=" + one.get("const"));
            } else if (schema instanceof ObjectNode one
                    && one.get("enum") instanceof ArrayNode values
                    && values.size() == 1) {
                constants.add(name + "=" + values.get(0));
            }
        });
        constants.sort(null);
        return constants.isEmpty() ? Optional.empty() : Optional.of(constants.toString());
    }

    private static Optional<String> type(Place branch) {
        Place meant = PartCollector.target(branch).orElse(branch);
        return meant.find("type").map(place -> place.node().toString());
    }
}
