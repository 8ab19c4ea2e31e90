package dev.tenet.report.html;

import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Range;
import dev.tenet.report.KeyLine;
import dev.tenet.report.SourceLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines around a place, with what the finding is about marked. */
final class SourceExcerpt {
    private static final int BEFORE = 2;
    private static final int AFTER = 1;
    private static final int MOST = 9;
    private static final int LONGEST = 180;

    private final SourceLines source;

    SourceExcerpt(SourceLines source) {
        this.source = source;
    }

    /** Rows for the page; empty for a spot that no author wrote. */
    String of(Location location) {
        Range range = location.range();
        if (range.equals(Range.NOWHERE)) {
            return "";
        }
        Document document = location.place().document();
        boolean stopsBeforeLine =
                range.end().column() == 1 && range.end().line() > range.start().line();
        int last = range.end().line() - (stopsBeforeLine ? 1 : 0);
        int marked = Math.min(range.start().line(), KeyLine.of(location));
        int first = Math.max(1, marked - BEFORE);
        int shown = Math.min(last + AFTER, first + MOST - 1);
        List<String> lines = new ArrayList<>();
        int indent = Integer.MAX_VALUE;
        for (int number = first; number <= shown; number++) {
            String line = source.get(document, number);
            lines.add(line);
            indent = line.isBlank() ? indent : Math.min(indent, indent(line));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int number = first + i;
            boolean isMarked = number >= marked && number <= last;
            if (!isMarked && lines.get(i).isBlank()) {
                continue;
            }
            row(number, lines.get(i), indent, isMarked ? range : null, out);
        }
        if (shown < last) {
            out.append("<span class=\"more\">… " + (last - shown) + (last - shown == 1 ? " more line" : " more lines")
                    + "</span>");
        }
        return out.toString();
    }

    private static void row(int number, String line, int indent, @Nullable Range range, StringBuilder out) {
        int left = Math.min(indent, line.length());
        int from = line.length();
        int to = line.length();
        if (range != null) {
            from = range.start().line() == number ? column(range.start().column(), line) : indent(line);
            from = range.start().line() > number ? line.length() : from;
            to = range.end().line() == number ? column(range.end().column(), line) : line.length();
            to = Math.max(from, to);
        }
        if (line.length() - left > LONGEST) {
            left = range == null ? left : Math.max(left, Math.min(from - LONGEST / 3, line.length() - LONGEST));
        }
        int right = Math.min(line.length(), left + LONGEST);
        from = Math.max(left, Math.min(from, right));
        to = Math.max(from, Math.min(to, right));
        out.append(range == null ? "<span data-n=\"" : "<span class=\"hit\" data-n=\"")
                .append(number)
                .append("\">");
        out.append(left > Math.min(indent, line.length()) ? "…" : "");
        out.append(HtmlText.of(line.substring(left, from)));
        if (to > from) {
            out.append("<mark>")
                    .append(HtmlText.of(line.substring(from, to).stripTrailing()))
                    .append("</mark>");
        }
        out.append(HtmlText.of(line.substring(to, right)))
                .append(right < line.length() ? "…" : "")
                .append("</span>");
    }

    private static int column(int column, String line) {
        return Math.max(0, Math.min(column - 1, line.length()));
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
