package dev.tenet.generator.openapi;

import java.util.regex.Pattern;

/** Tells code from what a compiler takes for texts. */
final class Literals {
    private static final Pattern TEXT = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`",
            Pattern.DOTALL);

    private Literals() {}

    /** Code of a language with the comments of C, without its comments and strings. */
    static String without(String code) {
        return TEXT.matcher(code).replaceAll(" ");
    }
}
