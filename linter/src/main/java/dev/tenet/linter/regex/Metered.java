package dev.tenet.linter.regex;

/** A text that can be read only so many times: what stops an engine that backtracks without end. */
final class Metered implements CharSequence {
    private final CharSequence text;
    private int left;

    Metered(CharSequence text, int steps) {
        this.text = text;
        this.left = steps;
    }

    /** All steps are used up. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
