package dev.tenet.linter.fix;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes ids of operations and names of tags in the case that a rule asks for, everywhere they are used.
 *
 * @param isFine whether the rule is content with a name
 */
record NameCasing(Predicate<String> isFine) implements Fixer {
    private static final List<String> SEPARATORS = List.of("/", ".", ":", " ", "_", "-");

    @Override
    public List<Fix> fixes(List<LintFinding> findings, Tree tree) {
        Map<Named, Integer> names = new LinkedHashMap<>();
        for (LintFinding finding : findings) {
            Named.at(finding.path(), tree).ifPresent(named -> names.merge(named, 1, Integer::sum));
        }
        List<Fix> fixes = new ArrayList<>();
        Map<Named.Kind, Set<String>> taken = new LinkedHashMap<>();
        names.forEach((named, count) -> {
            Set<String> others = taken.computeIfAbsent(named.kind(), kind -> kind.names(tree));
            Optional<String> name = fitting(named.name()).filter(others::add);
            name.ifPresent(fitting -> fixes.add(new Fix(count, changes(named, fitting, tree))));
        });
        return fixes;
    }

    private Optional<String> fitting(String name) {
        for (NameStyle style : NameStyle.values()) {
            for (String separator : SEPARATORS) {
                String parts = byParts(name, separator, style);
                if (name.contains(separator) && isFine.test(parts)) {
                    return Optional.of(parts);
                }
            }
            String whole = style.join(NameStyle.words(name));
            if (!whole.isEmpty() && isFine.test(whole)) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    private static String byParts(String name, String separator, NameStyle style) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split(java.util.regex.Pattern.quote(separator), -1)) {
            parts.add(style.join(NameStyle.words(part)));
        }
        return String.join(separator, parts);
    }

    static List<Change> changes(Named named, String fitting, Tree tree) {
        List<Change> changes = new ArrayList<>();
        tree.walk((path, node) -> {
            if (node instanceof StringNode string
                    && string.value().equals(named.name())
                    && named.kind().isUse(path)) {
                changes.add(new Change.SetText(List.copyOf(path), fitting));
            }
        });
        return changes;
    }
}
