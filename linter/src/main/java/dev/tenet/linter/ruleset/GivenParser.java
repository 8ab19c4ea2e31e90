package dev.tenet.linter.ruleset;

import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a rule or an alias looks at: JSONPath expressions, and references to aliases, which must exist. */
final class GivenParser {
    private final Problems problems;
    private final Optional<Aliases> aliases;

    /** @param aliases empty where they are not known yet, so that references to them are taken for granted */
    GivenParser(Problems problems, Optional<Aliases> aliases) {
        this.problems = problems;
        this.aliases = aliases;
    }

    /** One expression or several; those that cannot be used are reported and left out. */
    List<RuleEntry.Given> parse(Element element) {
        if (!element.isList()) {
            return expressions(List.of(element));
        }
        List<Element> items = element.items();
        if (items.isEmpty()) {
            problems.error(element.spot(), "must be a non-empty array of expressions");
        }
        return expressions(items);
    }

    private List<RuleEntry.Given> expressions(List<Element> items) {
        List<RuleEntry.Given> expressions = new ArrayList<>();
        for (Element item : items) {
            String text = item.text().orElse("");
            if (text.startsWith("#")) {
                aliases.ifPresent(known -> check(known, text, item.spot()));
                expressions.add(new RuleEntry.Given(text, item.spot()));
            } else if (text.startsWith("$")) {
                expressions.add(new RuleEntry.Given(text, item.spot()));
            } else {
                problems.error(
                        item.spot(),
                        "must be a valid JSON Path expression or a reference to the existing Alias optionally paired"
                                + " with a JSON Path expression subset");
            }
        }
        return expressions;
    }

    /** Reports an expression whose aliases do not exist, for documents of any format. */
    void check(Aliases known, String expression, Spot spot) {
        try {
            known.expand(expression, Set.of());
            for (DocumentFormat format : known.formats()) {
                known.expand(expression, Set.of(format));
            }
        } catch (AliasException e) {
            problems.error(spot, e.getMessage() + known.hint(expression));
        }
    }
}
