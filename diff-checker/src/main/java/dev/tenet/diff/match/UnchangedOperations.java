package dev.tenet.diff.match;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.PathItem;
import dev.tenet.contract.model.SecurityScheme;
import dev.tenet.contract.tree.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Knows which operations are the same text in both contracts, with everything that they inherit and refer to. */
public final class UnchangedOperations {
    /** What operations inherit from the document. */
    private static final List<String> INHERITED = List.of(
            "servers",
            "security",
            "securityDefinitions",
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "jsonSchemaDialect");

    /** What operations inherit from their path item. */
    private static final List<String> SHARED = List.of("parameters", "servers", "$ref");

    private final UnchangedParts parts;
    private final boolean sameSurroundings;
    private final Map<String, Place> base = new HashMap<>();
    private final Map<String, Place> revision = new HashMap<>();

    public UnchangedOperations(Contract base, Contract revision, UnchangedParts parts) {
        this.parts = parts;
        this.sameSurroundings = INHERITED.stream().allMatch(keyword -> same(base.place(), revision.place(), keyword))
                && same(components(base), components(revision), "securitySchemes")
                && sameSchemes(base.securitySchemes(), revision.securitySchemes());
        index(base.paths(), this.base);
        index(revision.paths(), this.revision);
        index(base.webhooks(), this.base);
        index(revision.webhooks(), this.revision);
    }

    /** Some are named by URI, so that they may stand anywhere. */
    private boolean sameSchemes(Map<String, SecurityScheme> old, Map<String, SecurityScheme> now) {
        return old.keySet().equals(now.keySet())
                && old.entrySet().stream()
                        .allMatch(scheme -> parts.isUnchanged(
                                scheme.getValue().place(),
                                Objects.requireNonNull(now.get(scheme.getKey())).place()));
    }

    private static Place components(Contract contract) {
        return contract.place().find("components").orElse(contract.place());
    }

    private static void index(List<PathItem> items, Map<String, Place> index) {
        items.forEach(item -> index.put(item.path(), item.place()));
    }

    public boolean isUnchanged(Operation old, Operation now) {
        if (!sameSurroundings || !old.path().equals(now.path()) || !parts.isUnchanged(old.place(), now.place())) {
            return false;
        }
        Place oldItem = base.get(old.path());
        Place newItem = revision.get(now.path());
        return oldItem != null
                && newItem != null
                && SHARED.stream().allMatch(keyword -> same(oldItem, newItem, keyword));
    }

    private boolean same(Place old, Place now, String keyword) {
        Optional<Place> before = old.find(keyword);
        Optional<Place> after = now.find(keyword);
        return before.isPresent() && after.isPresent()
                ? parts.isUnchanged(before.get(), after.get())
                : before.isEmpty() && after.isEmpty();
    }
}
