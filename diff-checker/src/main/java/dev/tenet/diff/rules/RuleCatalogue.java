package dev.tenet.diff.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules of the diff, by id. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** Every rule, sorted by its id. */
    public static List<Rule> rules() {
        return Stream.<Rule[]>of(
                        AnnotationRule.values(),
                        BodyRule.values(),
                        BoundRule.values(),
                        CompositionRule.values(),
                        DocumentRule.values(),
                        KeywordRule.values(),
                        ObjectRule.values(),
                        OperationRule.values(),
                        ParameterRule.values(),
                        ResponseRule.values(),
                        SecurityRule.values())
                .flatMap(Stream::of)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    public static Optional<Rule> find(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
