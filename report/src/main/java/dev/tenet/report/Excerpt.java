package dev.tenet.report;

import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of source that a finding is about, with the spot underlined. */
final class Excerpt {
    private static final int MOST = 3;

    private final SourceLines source;
    private final int width;

    Excerpt(SourceLines source, int width) {
        this.source = source;
        this.width = width;
    }

    /** Numbered lines; none for a spot that no author wrote. */
    List<String> of(Location location) {
        Document document = location.place().document();
        Range range = location.range();
        if (range.equals(Range.NOWHERE)) {
            return List.of();
        }
        int first = Math.min(range.start().line(), KeyLine.of(location));
        boolean stopsBeforeLine =
                range.end().column() == 1 && range.end().line() > range.start().line();
        int last = range.end().line() - (stopsBeforeLine ? 1 : 0);
        return first == last ? underlined(document, range) : several(document, first, last);
    }

    private List<String> underlined(Document document, Range range) {
        int number = range.start().line();
        String line = source.get(document, number);
        int from = Math.min(range.start().column() - 1, line.length());
        int to = Math.max(
                from, Math.min(range.end().line() == number ? range.end().column() - 1 : line.length(), line.length()));
        String gutter = gutter(number);
        int room = Math.max(20, width - gutter.length());
        int left = to - indent(line) <= room
                ? indent(line)
                : Math.max(indent(line), Math.min(from - room / 3, line.length() - room + 1));
        String shown = (left > indent(line) ? "…" : "")
                + Visible.text(line.substring(left, Math.min(line.length(), left + room)));
        int caret = (left > indent(line) ? 1 : 0)
                + Visible.text(line.substring(left, from)).length();
        int length = Math.max(
                1, Visible.text(line.substring(from, Math.min(to, left + room))).length());
        String marks = " ".repeat(caret) + "^".repeat(length);
        return List.of(
                gutter + Lines.cut(left + room < line.length() ? shown + "…" : shown, room),
                " ".repeat(gutter.length() - 2) + "│ " + (marks.length() <= room ? marks : marks.substring(0, room)));
    }

    private List<String> several(Document document, int first, int last) {
        int shown = Math.min(last, first + MOST - 1);
        int indent = Integer.MAX_VALUE;
        List<String> lines = new ArrayList<>();
        for (int number = first; number <= shown; number++) {
            String line = source.get(document, number);
            lines.add(line.substring(0, Math.min(line.length(), indent(line) + Lines.LONGEST)));
            indent = Math.min(indent, line.isBlank() ? indent : indent(line));
        }
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String gutter = gutter(first + i);
            out.add((gutter
                            + Lines.cut(
                                    Visible.text(line.substring(Math.min(indent, line.length()))),
                                    width - gutter.length()))
                    .stripTrailing());
        }
        if (shown < last) {
            out.add(" ".repeat(gutter(first).length() - 2) + "…");
        }
        return out;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    private static String gutter(int number) {
        return String.format(Locale.ROOT, "%5d │ ", number);
    }
}
