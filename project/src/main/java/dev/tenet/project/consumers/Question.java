package dev.tenet.project.consumers;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a change of an operation that a consumer uses hits it.
 *
 * @param uses of the operation; at least one
 * @param parts what of the operation is used, on the sides that the change shows on
 */
record Question(Finding finding, List<Use> uses, List<UsedParts> parts) {

    boolean isHit() {
        return switch (finding.rule()) {
            case "required-parameter-added", "parameter-became-required" ->
                uses.stream().anyMatch(use -> !sendsTheParameter(use));
            case "required-request-body-added", "request-body-became-required" ->
                uses.stream().anyMatch(use -> !use.sent().alwaysBody());
            case "required-property-added", "property-became-required" -> lacksTheProperty();
            case "enum-value-removed" ->
                uses(usage -> base().map(Place::node).filter(usage::mayBe).isPresent());
            case "enum-value-added" ->
                uses(usage -> revision().map(Place::node).filter(usage::expects).isEmpty());
            case "alternative-removed" ->
                uses(usage -> constant().map(usage::mayBe).orElse(true));
            default -> uses(usage -> true);
        };
    }

    private Optional<Place> base() {
        return finding.base().map(Location::place);
    }

    private Optional<Place> revision() {
        return finding.revision().map(Location::place);
    }

    private Optional<Node> constant() {
        return base().flatMap(branch -> branch.find("const")).map(Place::node);
    }

    /** Whether anything that is used at the place of the change in the base meets a condition, or nobody can tell. */
    private boolean uses(Predicate<Usage> condition) {
        if (base().isEmpty()) {
            return true;
        }
        Place place = base().get();
        return any(place, condition);
    }

    private boolean any(Place place, Predicate<Usage> condition) {
        List<SpotUsage> known = parts.stream()
                .flatMap(part -> listed(place).flatMap(part::at).or(() -> part.around(place)).stream())
                .toList();
        return known.isEmpty() || known.stream().anyMatch(usage -> usage.any(condition));
    }

    /** The property that an item of {@code required} is about. */
    private static Optional<Place> listed(Place place) {
        Pointer list = place.pointer().parent();
        return list.last().equals("required") && place.node() instanceof StringNode name
                ? place.document().place().at(list.parent().child("properties").child(name.value()))
                : Optional.empty();
    }

    private boolean sendsTheParameter(Use use) {
        return parameter()
                .filter(named -> use.sent().parameters().surelyHas(named.in(), named.name()))
                .isPresent();
    }

    private record Named(String in, String name) {}

    /** The parameter itself, or the one that a keyword belongs to. */
    private Optional<Named> parameter() {
        return revision()
                .flatMap(place -> named(place)
                        .or(() -> place.document()
                                .place()
                                .at(place.pointer().parent())
                                .flatMap(Question::named)));
    }

    private static Optional<Named> named(Place place) {
        return place.node() instanceof ObjectNode object
                        && object.get("in") instanceof StringNode in
                        && object.get("name") instanceof StringNode name
                ? Optional.of(new Named(in.value(), name.value()))
                : Optional.empty();
    }

    /** Who sends an object without a property that it now must have. */
    private boolean lacksTheProperty() {
        Optional<String> name = revision()
                .map(place -> place.node() instanceof StringNode text
                                && place.pointer().parent().last().equals("required")
                        ? text.value()
                        : place.pointer().last());
        return base().isEmpty() || name.isEmpty() || any(owner(base().get()), usage -> !usage.alwaysHas(name.get()));
    }

    /** The object that a property belongs to, or the object itself. */
    private static Place owner(Place place) {
        Pointer properties = place.pointer().parent();
        return properties.last().equals("properties")
                ? place.document().place().at(properties.parent()).orElse(place)
                : place;
    }
}
