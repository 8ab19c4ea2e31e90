package dev.tenet.linter.function.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.validation.JsonLines;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CoreFunctionsTest {

    @TestFactory
    Stream<DynamicTest> functions_say_what_spectral_says() {
        return JsonLines.read("/dev/tenet/linter/function/core.jsonl")
                .map(given -> DynamicTest.dynamicTest(
                        given.toString(),
                        () -> assertThat(said(given))
                                .isEqualTo(given.get("says").items().stream()
                                        .map(Value::text)
                                        .toList())));
    }

    private static List<String> said(Value given) {
        FunctionDefinition definition = CoreFunctions.all().stream()
                .filter(each -> each.name().equals(given.get("function").text()))
                .findFirst()
                .orElseThrow();
        FunctionContext context = new FunctionContext(
                List.of("info"),
                new Inventory(new LintDocument(new ContractReader(ReaderOptions.DEFAULT).parse("a.json", "{}"))),
                "rule",
                true);
        try {
            return definition.bind(given.get("options")).check(given.get("target"), context).stream()
                    .map(violation -> violation.message()
                            + (violation.path() == null ? "" : " @" + String.join("/", violation.path())))
                    .toList();
        } catch (OptionsException e) {
            return e.problems().stream()
                    .map(problem -> String.join("/", problem.path()) + ": " + problem.message())
                    .toList();
        }
    }
}
