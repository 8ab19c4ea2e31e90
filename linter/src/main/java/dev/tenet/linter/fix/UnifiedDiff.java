package dev.tenet.linter.fix;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the unified format, which {@code patch} applies. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The patch; empty where the texts are the same.
     *
     * @param oldName the name of the file before, {@code a/openapi.yaml}
     * @param newName the name of the file after
     */
    public static String of(String oldName, String newName, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.out.append("--- ").append(oldName).append("\n+++ ").append(newName).append('\n');
        List<LineDiff.Hunk> near = new ArrayList<>();
        for (LineDiff.Hunk hunk : LineDiff.of(diff.before, diff.after)) {
            if (!near.isEmpty() && hunk.start() - near.get(near.size() - 1).end() > 2 * CONTEXT) {
                diff.write(near);
                near.clear();
            }
            near.add(hunk);
        }
        diff.write(near);
        return diff.out.toString();
    }

    /** With their line ends; a carriage return belongs to its line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(at, next));
            at = next;
        }
        return lines;
    }

    private void write(List<LineDiff.Hunk> hunks) {
        LineDiff.Hunk first = hunks.get(0);
        LineDiff.Hunk last = hunks.get(hunks.size() - 1);
        int lead = Math.min(CONTEXT, first.start());
        int tail = Math.min(CONTEXT, before.size() - last.end());
        int start = first.start() - lead;
        int newStart = first.newStart() - lead;
        out.append("@@ -").append(range(start, last.end() + tail - start));
        out.append(" +")
                .append(range(newStart, last.newEnd() + tail - newStart))
                .append(" @@\n");
        int at = start;
        for (LineDiff.Hunk hunk : hunks) {
            write(' ', before.subList(at, hunk.start()));
            write('-', before.subList(hunk.start(), hunk.end()));
            write('+', after.subList(hunk.newStart(), hunk.newEnd()));
            at = hunk.end();
        }
        write(' ', before.subList(at, at + tail));
    }

    /** Lines are counted from 1; an empty range is named by the line before it. */
    private static String range(int start, int count) {
        int from = count == 0 ? start : start + 1;
        return count == 1 ? Integer.toString(from) : from + "," + count;
    }

    private void write(char sign, List<String> lines) {
        for (String line : lines) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
