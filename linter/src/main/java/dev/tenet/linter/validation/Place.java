package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Pointer;

/** Where a validation stands: in the instance and in the schema. */
record Place(Pointer instance, Pointer schema) {
    static final Place START = new Place(Pointer.ROOT, Pointer.ROOT);

    /** The same part of the instance, held against a subschema. */
    Place under(String keyword) {
        return new Place(instance, schema.child(keyword));
    }

    Place under(String keyword, String member) {
        return new Place(instance, schema.child(keyword).child(member));
    }

    /** A member of the instance, held against a subschema. */
    Place member(String name, String keyword) {
        return new Place(instance.child(name), schema.child(keyword));
    }

    Place member(String name, String keyword, String member) {
        return new Place(instance.child(name), schema.child(keyword).child(member));
    }

    Place item(int index, String keyword) {
        return new Place(instance.child(index), schema.child(keyword));
    }
}
