package dev.tenet.report;

import dev.tenet.contract.finding.Level;

/** ANSI colours where they are wanted. The colours are those of the terminal's own palette. */
record Paint(boolean on) {
    String bold(String text) {
        return with("1", text);
    }

    String dim(String text) {
        return with("2", text);
    }

    String red(String text) {
        return with("31", text);
    }

    String green(String text) {
        return with("32", text);
    }

    String level(Level level, String text) {
        return with(
                switch (level) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFO -> "36";
                },
                text);
    }

    private String with(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
