package dev.tenet.report.lint;

import dev.tenet.contract.finding.Severity;

/** ANSI colours where they are wanted. The colours are those of the terminal's own palette. */
record LintPaint(boolean on) {
    String underlined(String text) {
        return with("4", text);
    }

    String dim(String text) {
        return with("2", text);
    }

    String cyan(String text) {
        return with("36", text);
    }

    String of(Severity severity, String text) {
        return with(colour(severity), text);
    }

    String boldOf(Severity severity, String text) {
        return with("1;" + colour(severity), text);
    }

    String reversedOf(Severity severity, String text) {
        return with("7;" + colour(severity), text);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "34";
            case HINT -> "37";
        };
    }

    private String with(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
