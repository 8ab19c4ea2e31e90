package dev.tenet.linter.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComposedCheckTest {
    private static final FunctionDefinition TRUTHY = new FunctionDefinition() {
        @Override
        public String name() {
            return "truthy";
        }

        @Override
        public RuleFunction bind(Value options) {
            return (target, context) -> target.isTruthy() ? List.of() : List.of(Violation.here("must be truthy"));
        }

        @Override
        public List<String> contexts(Value options) {
            return List.of("$.context");
        }
    };

    @Test
    void it_is_all_of_its_parts_for_each_value_that_it_looks_at() {
        assertThat(found(
                        "{given: '$.list[*]', then: [{field: a, function: truthy}, {field: b, function: truthy}]}",
                        "{list: [{a: 1}, {b: 1}, {a: 1, b: 1}]}"))
                .containsExactly("x.list.0.b must be truthy", "x.list.1.a must be truthy");
    }

    @Test
    void without_given_it_looks_at_the_value_itself() {
        assertThat(found("{then: {function: truthy}}", "0")).containsExactly("x must be truthy");
        assertThat(found("{then: {field: a, function: truthy}}", "{}")).containsExactly("x.a must be truthy");
    }

    @Test
    void when_says_which_values_are_checked() {
        assertThat(found(
                        "{given: '$[*]', when: {then: {field: on, function: truthy}}, then: {field: a, function: truthy}}",
                        "[{on: true}, {on: false}, {on: true, a: 1}]"))
                .containsExactly("x.0.a must be truthy");
    }

    @Test
    void any_of_its_alternatives_is_enough() {
        String check = "{anyOf: [{then: {field: a, function: truthy}}, {then: {field: b, function: truthy}}]}";

        assertThat(found(check, "{b: 1}")).isEmpty();
        assertThat(found(check, "{c: 1}"))
                .containsExactly("x #{{print(\"property\")}}must satisfy at least one of 2 checks");
    }

    @Test
    void all_of_and_not_are_checks_too() {
        assertThat(found(
                        "{allOf: [{then: {field: a, function: truthy}}, {not: {then: {field: b, function: truthy}}}]}",
                        "{b: 1}"))
                .containsExactly(
                        "x.a must be truthy", "x #{{print(\"property\")}}must not be what the check describes");
    }

    @Test
    void values_are_counted() {
        assertThat(found("{given: '$[*]', count: {min: 2, max: 3}}", "[1, 2]")).isEmpty();
        assertThat(found("{given: '$[*]', count: {min: 2}}", "[1]"))
                .containsExactly("x #{{print(\"property\")}}must have at least 2 of these values, not 1");
        assertThat(found("{given: '$[*]', count: {max: 0}, message: none}", "[1]"))
                .containsExactly("x none");
    }

    @Test
    void its_message_replaces_what_its_parts_say_and_may_quote_it() {
        assertThat(found("{message: 'no: {{error}} {{path}}', then: {field: a, function: truthy}}", "{}"))
                .containsExactly("x.a no: must be truthy {{path}}");
    }

    @Test
    void it_tells_where_the_functions_that_it_calls_look() throws RulesetException {
        Rule.Then then = then("{then: {function: truthy}}");

        assertThat(then.contexts()).containsExactly("$.context");
        assertThat(then.functionName()).isEqualTo("own");
    }

    private static List<String> found(String check, String document) {
        Document parsed = new ContractReader(ReaderOptions.DEFAULT).parse("d.yaml", document);
        FunctionContext context =
                new FunctionContext(List.of("x"), new Inventory(new LintDocument(parsed)), "rule", true);
        try {
            return then(check).function().check(Value.of(parsed.root()), context).stream()
                    .map(violation -> String.join(
                                    ".", Optional.ofNullable(violation.path()).orElse(context.path()))
                            + " " + violation.message())
                    .toList();
        } catch (RulesetException e) {
            throw new AssertionError(e);
        }
    }

    private static Rule.Then then(String check) throws RulesetException {
        String ruleset = "x-tenet-functions: {own: " + check + "}\nrules: {r: {given: $, then: {function: own}}}";
        RulesetReader reader = new RulesetReader(
                new FunctionRegistry(List.of(TRUTHY), List.of(), List.of()), ReaderOptions.DEFAULT, Optional.empty());
        return reader.parse("r.yaml", ruleset).plain().rules().get(0).then().get(0);
    }
}
