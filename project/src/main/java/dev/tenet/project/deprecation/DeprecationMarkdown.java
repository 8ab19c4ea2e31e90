package dev.tenet.project.deprecation;

import dev.tenet.project.deprecation.Deprecation.State;
import dev.tenet.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Tables for wikis and issues. */
final class DeprecationMarkdown {
    private final Writer out;

    DeprecationMarkdown(Writer out) {
        this.out = out;
    }

    void write(Deprecations deprecations, boolean all) throws IOException {
        out.write("# What goes away\n\nAs of " + deprecations.today() + ": " + deprecations.summary() + ".\n");
        section("Overdue", deprecations.in(State.OVERDUE));
        section("In the next " + deprecations.within() + " days", deprecations.in(State.DUE));
        if (all) {
            section("Later", deprecations.in(State.LATER));
            section("Without a date", deprecations.in(State.UNDATED));
        }
        out.flush();
    }

    private void section(String heading, List<Deprecation> listed) throws IOException {
        if (listed.isEmpty()) {
            return;
        }
        out.write("\n## " + heading
                + "\n\n| from | what | use instead | in | contract |\n| --- | --- | --- | --- | --- |\n");
        for (Deprecation each : listed) {
            out.write("| " + each.announcement().sunset().map(Object::toString).orElse("") + " | "
                    + text(each.subject()) + " | "
                    + text(each.announcement().replacement().orElse("")) + " | "
                    + text(String.join(", ", each.operations())) + " | "
                    + text(each.contract()) + " |\n");
        }
    }

    /** A text of a contract that means nothing in Markdown, nor in HTML. */
    static String text(String text) {
        return Visible.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]()#!|~@:])", "\\\\$1")
                .replace("\\:", ":");
    }
}
