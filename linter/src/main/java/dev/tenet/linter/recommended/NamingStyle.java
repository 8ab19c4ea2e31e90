package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.function.core.OptionsSchema;
import dev.tenet.linter.value.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code tenetNamingStyle}: the names of a contract are of one style: the one that is configured, or the one that most of them are of.
 *
 * @param style empty where it is to be inferred
 */
record NamingStyle(Subject subject, Optional<NameStyle> style) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Map<List<String>, Named> first = new LinkedHashMap<>();
        subject.names(target).forEach(named -> first.putIfAbsent(named.names(), named));
        Collection<Named> names = first.values();
        if (style.isPresent()) {
            return outliers(names, style.get(), "");
        }
        Prevalence prevalence = Prevalence.among(names);
        String share =
                "; of the " + prevalence.telling() + " that show a style, " + prevalence.tellingOfStyle() + " are";
        if (prevalence.isClear()) {
            return outliers(names, prevalence.style(), share);
        }
        return prevalence.isMixed() ? List.of(mixed(names, prevalence.style(), share)) : List.of();
    }

    private List<Violation> outliers(Collection<Named> names, NameStyle expected, String share) {
        return names.stream()
                .filter(named -> !named.fits(expected))
                .map(named -> named.place()
                        .violation(subject.label() + " " + named.shown() + " is not " + expected.label() + share + "."))
                .toList();
    }

    private Violation mixed(Collection<Named> names, NameStyle most, String share) {
        Named outlier =
                names.stream().filter(named -> !named.fits(most)).findFirst().orElseThrow();
        return outlier.place()
                .violation(subject.label() + " " + outlier.shown() + " is not " + most.label() + share
                        + ", and there is no one style; agree on one.");
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("tenetNamingStyle", """
                {"type": "object", "required": ["subject"], "additionalProperties": false, "properties": {
                  "subject": {"type": "string", "enum": ["paths", "path-parameters", "query-parameters", "headers",
                    "properties", "schemas", "operation-ids", "enums"]},
                  "style": {"type": "string",
                    "enum": ["infer", "camel", "pascal", "snake", "kebab", "macro", "cobol", "header"]}}}
                """);

        @Override
        public String name() {
            return "tenetNamingStyle";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            Subject subject = Subject.ofOption(options.get("subject").text()).orElseThrow();
            return new NamingStyle(
                    subject, NameStyle.ofOption(options.get("style").text()));
        }
    }
}
