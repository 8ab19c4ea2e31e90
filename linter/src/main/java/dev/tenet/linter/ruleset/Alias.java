package dev.tenet.linter.ruleset;

import dev.tenet.linter.format.DocumentFormat;
import java.util.List;
import java.util.Set;

/** What a name after {@code #} stands for. */
sealed interface Alias {
    /** The same for documents of all formats. */
    record Simple(List<String> given) implements Alias {}

    /** Something else for each format; the last that fits holds. */
    record Scoped(List<Target> targets) implements Alias {}

    record Target(Set<DocumentFormat> formats, List<String> given) {}

    /** What it stands for in a document of these formats; none where it is not for them. */
    default List<String> given(Set<DocumentFormat> formats) {
        if (this instanceof Scoped scoped) {
            for (int i = scoped.targets().size() - 1; i >= 0; i--) {
                Target target = scoped.targets().get(i);
                if (target.formats().stream().anyMatch(formats::contains)) {
                    return target.given();
                }
            }
            return List.of();
        }
        return ((Simple) this).given();
    }
}
