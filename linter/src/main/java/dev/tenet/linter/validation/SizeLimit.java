package dev.tenet.linter.validation;

import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** The keywords that limit how many characters, items or properties there are. */
record SizeLimit(String keyword, boolean upper, double limit, String message) implements Keyword {

    static Keyword atMost(Compilation schema, String keyword, String things) {
        double limit = schema.get(keyword).number();
        return new SizeLimit(keyword, true, limit, "must NOT have more than " + Numbers.text(limit) + " " + things);
    }

    static Keyword atLeast(Compilation schema, String keyword, String things) {
        double limit = schema.get(keyword).number();
        return new SizeLimit(keyword, false, limit, "must NOT have fewer than " + Numbers.text(limit) + " " + things);
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        String text = value.text();
        int size = value.isString() ? text.codePointCount(0, text.length()) : value.size();
        return (upper ? size <= limit : size >= limit) || run.fail(place, keyword, message);
    }
}
