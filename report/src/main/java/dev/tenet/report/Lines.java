package dev.tenet.report;

import java.util.ArrayList;
import java.util.List;

/** Fits text into a width. */
final class Lines {
    /** No line of a report is longer, however wide the terminal is. */
    static final int LONGEST = 200;

    private Lines() {}

    /** Cuts what is too long, and says so with an ellipsis. */
    static String cut(String line, int width) {
        int most = Math.max(1, Math.min(width, LONGEST));
        if (line.length() <= most) {
            return line;
        }
        int end = most - 1;
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + "…";
    }

    /** Breaks a text between words; a word that is longer than a line is cut. */
    static List<String> wrap(String text, int width) {
        return join(List.of(text.split(" +", -1)), width);
    }

    /** Puts as many parts on a line as fit, with spaces between them; a part that is longer than a line is cut. */
    static List<String> join(List<String> parts, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : parts) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(cut(line.toString(), width));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(cut(line.toString(), width));
        return lines;
    }
}
