package dev.tenet.project.deprecation;

import dev.tenet.project.deprecation.Deprecation.State;
import dev.tenet.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A list for terminals: a heading for each state, two lines for each thing. */
final class DeprecationText {
    private static final int SHOWN = 3;

    private final Writer out;

    DeprecationText(Writer out) {
        this.out = out;
    }

    void write(Deprecations deprecations, boolean all) throws IOException {
        section("Overdue", deprecations.in(State.OVERDUE));
        section("In the next " + deprecations.within() + " days", deprecations.in(State.DUE));
        if (all) {
            section("Later", deprecations.in(State.LATER));
            section("Without a date", deprecations.in(State.UNDATED));
        }
        boolean hides = !all
                && !(deprecations.in(State.LATER).isEmpty()
                        && deprecations.in(State.UNDATED).isEmpty());
        out.write(deprecations.summary() + (hides ? " (--all lists them)" : "") + "\n");
        out.flush();
    }

    private void section(String heading, List<Deprecation> listed) throws IOException {
        if (listed.isEmpty()) {
            return;
        }
        out.write(heading + "\n");
        for (Deprecation each : listed) {
            out.write("  " + day(each) + each.subject().transform(Visible::text) + instead(each) + "\n");
            out.write(
                    "      " + Visible.text(each.source()) + ":" + each.position() + reached(each.operations()) + "\n");
        }
        out.write("\n");
    }

    private static String day(Deprecation each) {
        return each.announcement()
                .sunset()
                .map(day -> day + "  " + Days.of(each.days().orElse(0)) + "  ")
                .orElse("");
    }

    private static String instead(Deprecation each) {
        return each.announcement()
                .replacement()
                .map(other -> "; use " + Visible.text(other))
                .orElse("");
    }

    private static String reached(List<String> operations) {
        if (operations.isEmpty()) {
            return "";
        }
        String more = operations.size() > SHOWN ? " and " + (operations.size() - SHOWN) + " more" : "";
        return "  in "
                + Visible.text(
                        String.join(", ", operations.stream().limit(SHOWN).toList())) + more;
    }
}
