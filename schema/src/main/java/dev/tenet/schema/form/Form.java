package dev.tenet.schema.form;

import java.util.SortedSet;

/**
 * One node of the normal form. Except for {@link Kinds}, a literal is implicative, as keywords of JSON Schema are: "if the value is a string, then
 * …". Children are ids of the {@link Forms} that interned them, so equal forms have equal ids.
 */
public sealed interface Form {

    /** Every value. */
    record True() implements Form {}

    /** No value. */
    record False() implements Form {}

    /** Values of the kinds in the mask. */
    record Kinds(int mask) implements Form {}

    /** If boolean: bit 0 allows false, bit 1 true. */
    record Booleans(int mask) implements Form {}

    /** If number: one of the set. */
    record Numbers(NumberSet set) implements Form {}

    /** If number: a multiple, or none. */
    record Multiple(java.math.BigDecimal of, boolean positive) implements Form {}

    /** If string: one of the words, or none of them. */
    record Words(SortedSet<String> words, boolean positive) implements Form {}

    /** If string: from {@code min} to {@code max} code points; -1 is unbounded. */
    record Length(int min, int max) implements Form {}

    /** If string: a regular expression finds a match in it, or none. */
    record Matches(String pattern, boolean positive) implements Form {}

    /** If string: of a known format, or not. */
    record Formatted(String format, boolean positive) implements Form {}

    /** If object: every property with a name in the set satisfies the form. */
    record EachProperty(Names names, int form) implements Form {}

    /** If object: some property with a name in the set satisfies the form. */
    record SomeProperty(Names names, int form) implements Form {}

    /** If object: has a property of that name. (Its negation is an {@link EachProperty} that nothing satisfies.) */
    record Required(String name) implements Form {}

    /** If object: from {@code min} to {@code max} properties; -1 is unbounded. */
    record Size(int min, int max) implements Form {}

    /** If array: every item at an index from {@code from} (inclusive) to {@code to} (exclusive; -1 is unbounded) satisfies the form. */
    record EachItem(int from, int to, int form) implements Form {}

    /** If array: some item in that range satisfies the form. */
    record SomeItem(int from, int to, int form) implements Form {}

    /** If array: the number of items that satisfy the form is from {@code min} to {@code max}; -1 is unbounded. */
    record Counted(int form, int min, int max) implements Form {}

    /** If array: from {@code min} to {@code max} items; -1 is unbounded. */
    record ItemCount(int min, int max) implements Form {}

    /** If array: all items differ; or two are equal. */
    record Unique(boolean positive) implements Form {}

    /** All of them. */
    record And(IntList forms) implements Form {}

    /** At least one of them. */
    record Or(IntList forms) implements Form {}

    /** Exactly one of them; or any other number. */
    record ExactlyOne(IntList forms, boolean positive) implements Form {}

    /** What a recursive definition says, or its negation. */
    record Named(String definition, boolean positive) implements Form {}

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
    }
}
