package dev.tenet.schema;

import dev.tenet.contract.tree.Place;

/** A schema where it stands, the dialect that it is written in, and what it is used for. */
public record Schema(Place place, Dialect dialect, Usage usage) {
    // written out, see docs/decisions/0009
    @Override
    public boolean equals(Object other) {
        return other instanceof Schema that
                && place.equals(that.place)
                && dialect.equals(that.dialect)
                && usage.equals(that.usage);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * place.hashCode() + dialect.hashCode()) + usage.hashCode();
    }
}
