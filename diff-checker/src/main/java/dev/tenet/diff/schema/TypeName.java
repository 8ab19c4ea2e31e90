package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * The named schema that a value refers to, or is.
 *
 * @param place the named schema
 */
record TypeName(String name, Place place) {

    /** Empty where the schema was written in its place, or is more than a reference. */
    static Optional<TypeName> of(EffectiveSchema schema) {
        return schema.roots().size() == 1 ? of(schema.roots().get(0)) : Optional.empty();
    }

    private static Optional<TypeName> of(Place root) {
        Place named = PartCollector.target(root).orElse(root);
        List<String> tokens = named.pointer().tokens();
        boolean isComponent = tokens.size() == 3
                        && tokens.get(0).equals("components")
                        && tokens.get(1).equals("schemas")
                || tokens.size() == 2 && tokens.get(0).equals("definitions");
        return isComponent ? Optional.of(new TypeName(tokens.get(tokens.size() - 1), named)) : Optional.empty();
    }

    /** Whether another document has a schema of this name in the same place, too. */
    boolean isIn(Place other) {
        return other.document().resolve("#" + place.pointer()) instanceof Resolution.Resolved;
    }
}
