package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.facts.Change;
import java.util.Optional;

/**
 * Gives the witness of a schema that stands for another the value that says so ({@code {"kind": "Card"}}), where it shows the same with
 * that value.
 */
final class DiscriminatedWitness {
    private final Containment containment;

    DiscriminatedWitness(Containment containment) {
        this.containment = containment;
    }

    /** A change of an heir, shown by an object that is one. */
    Change of(Change change, SchemaWalk.Heir heir, Scope payload) {
        Optional<String> base = property(heir.at().base());
        if (base.isEmpty() || !base.equals(property(heir.at().revision()))) {
            return change;
        }
        return change.witness()
                .flatMap(witness -> with(witness, base.get(), heir.name(), payload))
                .map(witness -> change.proved(change.proof(), Optional.of(witness)))
                .orElse(change);
    }

    private Optional<Witness> with(Witness witness, String property, String value, Scope payload) {
        boolean sentByBase = witness.acceptedBy().equals("base");
        return witness.value()
                .filter(ObjectNode.class::isInstance)
                .map(object -> with((ObjectNode) object, property, StringNode.of(value)))
                .filter(object -> containment
                        .objection(
                                object,
                                sentByBase ? payload.base() : payload.revision(),
                                sentByBase ? payload.revision() : payload.base())
                        .equals(Optional.of(witness.reason())))
                .map(object -> new Witness(
                        Optional.of(object),
                        witness.request(),
                        witness.acceptedBy(),
                        witness.rejectedBy(),
                        witness.reason()));
    }

    private static Node with(ObjectNode object, String property, Node value) {
        ObjectNode.Builder members = ObjectNode.builder();
        if (!object.has(property)) {
            members.put(property, value);
        }
        object.forEach((name, other) -> members.put(name, name.equals(property) ? value : other));
        return members.build();
    }

    /** 2.0 has the name alone. */
    private static Optional<String> property(EffectiveSchema schema) {
        return schema.first("discriminator")
                .flatMap(place -> place.node() instanceof StringNode ? Optional.of(place) : place.find("propertyName"))
                .map(Place::node)
                .flatMap(name -> name instanceof StringNode text ? Optional.of(text.value()) : Optional.empty());
    }
}
