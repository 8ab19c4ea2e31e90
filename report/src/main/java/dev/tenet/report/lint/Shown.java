package dev.tenet.report.lint;

import dev.tenet.report.Visible;

/** Foreign text in a line for people: a terminal, or whatever reads lines, cannot be steered by it. */
final class Shown {
    private Shown() {}

    /** On one line, with control characters made visible. */
    static String line(String text) {
        return Visible.text(
                text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " "));
    }
}
