package dev.tenet.linter.path.filter;

import dev.tenet.linter.value.Value;

/** What a filter can ask of the search: {@code @} and its relatives. */
enum Variable implements Expression {
    CURRENT("@") {
        @Override
        public Object evaluate(Candidate candidate) {
            return Js.of(candidate.value());
        }

        @Override
        public boolean test(Candidate candidate) {
            return candidate.value().isTruthy();
        }
    },
    ROOT("@root") {
        @Override
        public Object evaluate(Candidate candidate) {
            Candidate at = candidate;
            for (Candidate up = at.parent(); up != null; up = at.parent()) {
                at = up;
            }
            return Js.of(at.value());
        }
    },
    /** The key of a member as a string, the index of an item as a number. */
    PROPERTY("@property") {
        @Override
        public Object evaluate(Candidate candidate) {
            return property(candidate);
        }
    },
    /** The way as text, {@code $['paths']['/a'][0]}. */
    PATH("@path") {
        @Override
        public Object evaluate(Candidate candidate) {
            StringBuilder path = new StringBuilder();
            for (Candidate at = candidate; at.parent() != null; at = parent(at)) {
                String key = at.key();
                path.insert(0, key == null ? "[" + at.index() + "]" : "['" + key + "']");
            }
            return path.insert(0, '$').toString();
        }
    },
    /** What holds the object that holds the candidate: the engines of rulesets count so. */
    PARENT("@parent") {
        @Override
        public Object evaluate(Candidate candidate) {
            Candidate holder = candidate.parent();
            Candidate above = holder == null ? null : holder.parent();
            return above == null ? Value.UNDEFINED : Js.of(above.value());
        }
    },
    PARENT_PROPERTY("@parentProperty") {
        @Override
        public Object evaluate(Candidate candidate) {
            Candidate holder = candidate.parent();
            return holder == null || holder.parent() == null ? Value.UNDEFINED : property(holder);
        }
    };

    private final String label;

    Variable(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Variable named(String label) {
        for (Variable variable : values()) {
            if (variable.label.equals(label)) {
                return variable;
            }
        }
        throw new IllegalArgumentException("there is no variable " + label);
    }

    private static Object property(Candidate candidate) {
        String key = candidate.key();
        return key != null ? key : candidate.index() < 0 ? Js.NULL : (Object) (double) candidate.index();
    }

    private static Candidate parent(Candidate candidate) {
        Candidate parent = candidate.parent();
        if (parent == null) {
            throw new IllegalStateException("the root has no parent");
        }
        return parent;
    }
}
