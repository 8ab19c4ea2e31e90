package dev.tenet.linter.ruleset;

import dev.tenet.contract.finding.Severity;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.function.RuleFunction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule as it holds for one document: inheritance, overrides and aliases are settled. */
public interface Rule {
    String name();

    Optional<String> description();

    Optional<String> message();

    Optional<String> documentationUrl();

    /** Whether the rule sees references followed. */
    boolean resolved();

    /** Empty where the rule holds for documents of any format. */
    Set<DocumentFormat> formats();

    /** JSONPath expressions, aliases replaced, for a document of these formats. */
    List<String> given(Set<DocumentFormat> formats);

    List<Then> then();

    /** How severe a finding at this place is; empty where it is switched off. */
    Optional<Severity> severity(String source, List<String> path);

    /** What rulesets did to the rule, first to last, each with its place: defined, redefined, severity set, switched on or off. */
    default List<String> history() {
        return List.of();
    }

    /**
     * What is checked of each value that the rule looks at.
     *
     * @param field the field of the value that is checked: a dotted path, {@code @key}, or a JSONPath; empty for the value itself
     * @param contexts see {@link dev.tenet.linter.function.FunctionDefinition#contexts}
     */
    record Then(Optional<String> field, String functionName, RuleFunction function, List<String> contexts) {}
}
