package dev.tenet.linter.path.filter;

/** Positions in strings and arrays as JavaScript's methods take them. */
final class Spans {
    private Spans() {}

    /** An integer as ECMA-262's ToIntegerOrInfinity gives it, within what Java can count. */
    static int integer(Object value, int otherwise) {
        if (Js.isUndefined(value)) {
            return otherwise;
        }
        double number = Js.number(value);
        return Double.isNaN(number) ? 0 : (int) number;
    }

    /** A position that counts from the end where it is negative. */
    static int relative(Object value, int otherwise, int length) {
        int position = integer(value, otherwise);
        return position < 0 ? (int) Math.max((long) position + length, -1) : position;
    }

    static int clamp(int position, int length) {
        return Math.max(0, Math.min(position, length));
    }
}
