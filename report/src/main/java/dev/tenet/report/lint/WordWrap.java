package dev.tenet.report.lint;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; a word that is longer than a line is broken where the line ends. */
final class WordWrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private WordWrap(int width) {
        this.width = Math.max(1, width);
    }

    /** At least one line, none of which starts or ends with blanks. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            lines.addAll(new WordWrap(width).wrap(paragraph.strip()));
        }
        return lines;
    }

    private List<String> wrap(String paragraph) {
        boolean first = true;
        for (String word : paragraph.split(" ", -1)) {
            if (!first && used > 0) {
                append(" ", 1);
            }
            first = false;
            int length = DisplayWidth.of(word);
            if (length > width) {
                addLong(word, length);
            } else {
                if (used + length > width && length > 0) {
                    breakLine();
                }
                append(word, length);
            }
        }
        breakLine();
        return lines;
    }

    /** On the rest of this line, unless starting on the next takes fewer lines. */
    private void addLong(String word, int length) {
        int breaksFromHere = 1 + Math.floorDiv(length - (width - used) - 1, width);
        if ((length - 1) / width < breaksFromHere) {
            breakLine();
        }
        word.codePoints().forEach(c -> {
            int columns = DisplayWidth.of(c);
            if (used + columns > width) {
                breakLine();
            }
            append(Character.toString(c), columns);
        });
    }

    private void append(String text, int columns) {
        line.append(text);
        used += columns;
    }

    private void breakLine() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }
}
