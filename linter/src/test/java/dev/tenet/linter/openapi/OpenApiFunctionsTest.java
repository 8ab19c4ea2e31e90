package dev.tenet.linter.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiFunctionsTest {
    static List<FunctionDefinition> functions() {
        return OpenApiFunctions.all();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_takes_any_value_without_failing(FunctionDefinition function) throws OptionsException {
        for (String yaml : List.of("null", "5", "a", "true", "[]", "[5, null, [], {}]", "{}", "{a: 5, get: []}")) {
            assertThat(check(function, yaml)).isNotNull();
        }
        assertThat(function.bind(options(function)).check(Value.UNDEFINED, context(document("{}"))))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oasPathParam | {a: 1} | [] | "oasPathParam" function does not accept any options
            oasSecurityDefined | {oasVersion: 4} | [oasVersion] | "oasSecurityDefined" function and its "oasVersion" option accepts only the following values: 2, 3
            serverVariables | {requireDefault: 1} | [requireDefault] | "serverVariables" function and its "requireDefault" option accepts only the following types: boolean
            """)
    void wrong_options_are_told(String function, String options, String path, String message) {
        assertThatThrownBy(() -> named(function).bind(Value.of(document(options).root())))
                .isInstanceOfSatisfying(
                        OptionsException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.message()).isEqualTo(message);
                            assertThat(problem.path()).hasToString(path);
                        }));
    }

    @Test
    void names_that_javascript_objects_inherit_are_names_like_any_other() throws OptionsException {
        assertThat(check(named("oasPathParam"), """
                /{toString}:
                  get:
                    parameters: [{name: constructor, in: path, required: true}]
                """))
                .extracting(Violation::message)
                .containsExactly(
                        "Parameter \"constructor\" must be used in path \"/{toString}\".",
                        "Operation must define parameter \"{toString}\" as expected by path \"/{toString}\".");
        assertThat(check(named("oasOpParams"), "[{in: constructor, name: a}, {in: constructor, name: b}]"))
                .isEmpty();
    }

    private static FunctionDefinition named(String name) {
        return functions().stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Value options(FunctionDefinition function) {
        return function.name().equals("oasSecurityDefined")
                ? Value.of(document("{oasVersion: 3}").root())
                : Value.UNDEFINED;
    }

    private static List<Violation> check(FunctionDefinition function, String yaml) throws OptionsException {
        Document document = document(yaml.contains("\n") ? yaml : "value: " + yaml);
        Value root = Value.of(document.root());
        return function.bind(options(function)).check(root.has("value") ? root.get("value") : root, context(document));
    }

    private static FunctionContext context(Document document) {
        return new FunctionContext(List.of("value"), new Inventory(new LintDocument(document)), "rule", false);
    }

    private static Document document(String yaml) {
        return new ContractReader(ReaderOptions.DEFAULT).parse("a.yaml", yaml);
    }
}
