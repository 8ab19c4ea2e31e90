package dev.tenet.linter.regex;

/** The flags of a regular expression, in the order in which JavaScript lists them. */
record EcmaFlags(String text) {
    private static final String KNOWN = "dgimsuy";

    static EcmaFlags parse(String text) throws EcmaPatternException {
        StringBuilder sorted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (KNOWN.indexOf(text.charAt(i)) < 0 || text.indexOf(text.charAt(i), i + 1) >= 0) {
                throw new EcmaPatternException("Invalid flags supplied to RegExp constructor '" + text + "'");
            }
        }
        KNOWN.chars().filter(flag -> text.indexOf(flag) >= 0).forEach(flag -> sorted.append((char) flag));
        return new EcmaFlags(sorted.toString());
    }

    boolean ignoreCase() {
        return text.contains("i");
    }

    boolean multiline() {
        return text.contains("m");
    }

    boolean dotAll() {
        return text.contains("s");
    }

    boolean unicode() {
        return text.contains("u");
    }

    boolean sticky() {
        return text.contains("y");
    }
}
