package dev.tenet.report.run;

import java.util.Optional;

/** The parts of a page that explains a rule. */
public final class RulePage {
    private RulePage() {}

    /** What stands below a heading, up to the next. */
    public static Optional<String> part(Optional<String> page, String heading) {
        String text = page.orElse("");
        int start = text.indexOf("## " + heading + "\n");
        if (start < 0) {
            return Optional.empty();
        }
        int from = text.indexOf('\n', start);
        int to = text.indexOf("\n## ", from);
        return Optional.of(text.substring(from, to < 0 ? text.length() : to).strip());
    }

    /** What to do instead of such a change, or how to get rid of what a rule objects to. */
    public static Optional<String> advice(Optional<String> page) {
        return part(page, "How to evolve safely").or(() -> part(page, "How to migrate"));
    }
}
