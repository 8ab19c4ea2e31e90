package dev.tenet.schema.form;

import java.util.SortedSet;

/**
 * One node of the normal form. Except for {@link Kinds}, a literal is implicative, as keywords of JSON Schema are: "if the value is a string, then
 * …". Children are ids of the {@link Forms} that interned them, so equal forms have equal ids.
 */
public sealed interface Form {

    /** Every value. */
    record True() implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof True;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** No value. */
    record False() implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof False;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** Values of the kinds in the mask. */
    record Kinds(int mask) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Kinds that && mask == that.mask;
        }

        @Override
        public int hashCode() {
            return mask;
        }
    }

    /** If boolean: bit 0 allows false, bit 1 true. */
    record Booleans(int mask) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Booleans that && mask == that.mask;
        }

        @Override
        public int hashCode() {
            return mask;
        }
    }

    /** If number: one of the set. */
    record Numbers(NumberSet set) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Numbers that && set.equals(that.set);
        }

        @Override
        public int hashCode() {
            return set.hashCode();
        }
    }

    /** If number: a multiple, or none. */
    record Multiple(java.math.BigDecimal of, boolean positive) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Multiple that && of.equals(that.of) && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + Boolean.hashCode(positive);
        }
    }

    /** If string: one of the words, or none of them. */
    record Words(SortedSet<String> words, boolean positive) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Words that && words.equals(that.words) && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return 31 * words.hashCode() + Boolean.hashCode(positive);
        }
    }

    /** If string: from {@code min} to {@code max} code points; -1 is unbounded. */
    record Length(int min, int max) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Length that && min == that.min && max == that.max;
        }

        @Override
        public int hashCode() {
            return 31 * min + max;
        }
    }

    /** If string: a regular expression finds a match in it, or none. */
    record Matches(String pattern, boolean positive) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Matches that && pattern.equals(that.pattern) && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return 31 * pattern.hashCode() + Boolean.hashCode(positive);
        }
    }

    /** If string: of a known format, or not. */
    record Formatted(String format, boolean positive) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Formatted that && format.equals(that.format) && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return 31 * format.hashCode() + Boolean.hashCode(positive);
        }
    }

    /** If object: every property with a name in the set satisfies the form. */
    record EachProperty(Names names, int form) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof EachProperty that && names.equals(that.names) && form == that.form;
        }

        @Override
        public int hashCode() {
            return 31 * names.hashCode() + form;
        }
    }

    /** If object: some property with a name in the set satisfies the form. */
    record SomeProperty(Names names, int form) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof SomeProperty that && names.equals(that.names) && form == that.form;
        }

        @Override
        public int hashCode() {
            return 31 * names.hashCode() + form;
        }
    }

    /** If object: has a property of that name. (Its negation is an {@link EachProperty} that nothing satisfies.) */
    record Required(String name) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Required that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** If object: from {@code min} to {@code max} properties; -1 is unbounded. */
    record Size(int min, int max) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Size that && min == that.min && max == that.max;
        }

        @Override
        public int hashCode() {
            return 31 * min + max;
        }
    }

    /** If array: every item at an index from {@code from} (inclusive) to {@code to} (exclusive; -1 is unbounded) satisfies the form. */
    record EachItem(int from, int to, int form) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof EachItem that && from == that.from && to == that.to && form == that.form;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * from + to) + form;
        }
    }

    /** If array: some item in that range satisfies the form. */
    record SomeItem(int from, int to, int form) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof SomeItem that && from == that.from && to == that.to && form == that.form;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * from + to) + form;
        }
    }

    /** If array: the number of items that satisfy the form is from {@code min} to {@code max}; -1 is unbounded. */
    record Counted(int form, int min, int max) implements Form {}

    /** If array: from {@code min} to {@code max} items; -1 is unbounded. */
    record ItemCount(int min, int max) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof ItemCount that && min == that.min && max == that.max;
        }

        @Override
        public int hashCode() {
            return 31 * min + max;
        }
    }

    /** If array: all items differ; or two are equal. */
    record Unique(boolean positive) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Unique that && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(positive);
        }
    }

    /** All of them. */
    record And(IntList forms) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof And that && forms.equals(that.forms);
        }

        @Override
        public int hashCode() {
            return forms.hashCode();
        }
    }

    /** At least one of them. */
    record Or(IntList forms) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Or that && forms.equals(that.forms);
        }

        @Override
        public int hashCode() {
            return forms.hashCode();
        }
    }

    /** Exactly one of them; or any other number. */
    record ExactlyOne(IntList forms, boolean positive) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof ExactlyOne that && forms.equals(that.forms) && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return 31 * forms.hashCode() + Boolean.hashCode(positive);
        }
    }

    /** What a recursive definition says, or its negation. */
    record Named(String definition, boolean positive) implements Form {
        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Named that && definition.equals(that.definition) && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return 31 * definition.hashCode() + Boolean.hashCode(positive);
        }
    }

    /**
     * Something that the theory cannot express. Equal atoms still cancel out.
     *
     * @param keyword to blame
     * @param checkable whether the independent validator can judge it for a given value
     */
    record Opaque(String keyword, String id, boolean checkable, boolean positive) implements Form {
        /** Why nothing is known of it, for people. The id of a whole schema would be no help. */
        public String reason() {
            return id.startsWith("{") ? "this use of it is not supported" : id;
        }

        // written out, see docs/decisions/0009
        @Override
        public boolean equals(Object other) {
            return other instanceof Opaque that
                    && keyword.equals(that.keyword)
                    && id.equals(that.id)
                    && checkable == that.checkable
                    && positive == that.positive;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * keyword.hashCode() + id.hashCode()) + Boolean.hashCode(checkable))
                    + Boolean.hashCode(positive);
        }
    }
}
