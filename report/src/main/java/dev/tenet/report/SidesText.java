package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The first two lines of a text report: what was compared. */
record SidesText(ReportStyle style, Paint paint) {
    void write(Comparison comparison, Writer out) throws IOException {
        write(paint.red("-"), "base", comparison.base(), out);
        write(paint.green("+"), "revision", comparison.revision(), out);
    }

    private void write(String sign, String name, Comparison.Side side, Writer out) throws IOException {
        String what = Visible.text((side.title() + " " + side.version()).strip());
        String line = String.format(
                Locale.ROOT, "%-10s%s%s", name, Visible.text(side.source()), what.isEmpty() ? "" : "  " + what);
        out.append(sign).append(' ').append(Lines.cut(line, Lines.LONGEST)).append('\n');
    }
}
