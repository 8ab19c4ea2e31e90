package dev.tenet.linter.ruleset;

import dev.tenet.contract.Nearest;
import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The aliases of one ruleset, and what expressions become once they are put in. */
record Aliases(Map<String, Alias> byName) {
    static final Aliases NONE = new Aliases(Map.of());

    private static final Pattern REFERENCE = Pattern.compile("^#([A-Za-z0-9_-]+)");
    private static final int MOST = 2_000;

    /** These and those of another ruleset, which win. */
    Aliases with(Aliases others) {
        Map<String, Alias> merged = new LinkedHashMap<>(byName);
        merged.putAll(others.byName);
        return new Aliases(merged);
    }

    /** The formats that any of them tells apart. */
    Set<DocumentFormat> formats() {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        for (Alias alias : byName.values()) {
            if (alias instanceof Alias.Scoped scoped) {
                scoped.targets().forEach(target -> formats.addAll(target.formats()));
            }
        }
        return formats;
    }

    /** What the author of an expression may have meant whose alias does not exist, to be put after a message. */
    String hint(String expression) {
        Matcher reference = REFERENCE.matcher(expression);
        if (!reference.find() || byName.containsKey(reference.group(1))) {
            return "";
        }
        Optional<String> nearest = Nearest.of(reference.group(1), new ArrayList<>(byName.keySet()));
        return "; " + Shape.meant(nearest, "define it under \"aliases\" in this file: they are not inherited");
    }

    /** The JSONPath expressions that an expression stands for in documents of these formats. */
    List<String> expand(String expression, Set<DocumentFormat> formats) throws AliasException {
        Expansion expansion = new Expansion(this, formats, new ArrayList<>());
        expansion.add(expression);
        return expansion.found;
    }

    /** One expansion, within limits: aliases of aliases can stand for exponentially many expressions. */
    private static final class Expansion {
        private final Aliases aliases;
        private final Set<DocumentFormat> formats;
        private final List<String> found;
        private final Set<String> open = new LinkedHashSet<>();
        private int steps;

        Expansion(Aliases aliases, Set<DocumentFormat> formats, List<String> found) {
            this.aliases = aliases;
            this.formats = formats;
            this.found = found;
        }

        void add(String expression) throws AliasException {
            if (++steps > MOST) {
                throw new AliasException("the aliases stand for more than " + MOST + " expressions; use fewer");
            }
            if (!expression.startsWith("#")) {
                found.add(expression);
                return;
            }
            Matcher reference = REFERENCE.matcher(expression);
            if (!reference.find()) {
                throw new AliasException("Alias must match /^#([A-Za-z0-9_-]+)/");
            }
            String name = reference.group(1);
            if (open.contains(name)) {
                throw new AliasException("Alias \"" + open.iterator().next() + "\" is circular. Resolution stack: "
                        + String.join(" -> ", open) + " -> " + name);
            }
            Alias alias = aliases.byName.get(name);
            if (alias == null) {
                throw new AliasException("Alias \"" + name + "\" does not exist");
            }
            open.add(name);
            String rest = expression.substring(reference.end());
            for (String each : alias.given(formats)) {
                add(each + rest);
            }
            open.remove(name);
        }
    }
}
