package dev.tenet.schema.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.schema.Dialect;
import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Verdict;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The labelled pairs in {@code containment/*.jsonl}, one a line: {@code sub}, {@code sup}, whether it is {@code contained}, the {@code draft} (2020-12 where there is
 * none), {@code undecided} where no answer is right too, and under {@code found} what once went wrong with it.
 */
class ContainmentCasesTest {

    private record Case(Question question, boolean contained, boolean mayBeUndecided) {
        static Case of(String line) {
            Map<String, Object> fields = Json.map(Json.parse(line));
            Question question = new Question(
                    fields.get("sub"), fields.get("sup"), dialect(fields.getOrDefault("draft", "draft2020-12")));
            return new Case(
                    question, fields.get("contained").equals(true), Boolean.TRUE.equals(fields.get("undecided")));
        }

        private static Dialect dialect(Object label) {
            return Arrays.stream(Dialect.values())
                    .filter(dialect -> dialect.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such dialect: " + label));
        }

        void check() {
            Verdict verdict = question.ask(new SchemaContainment());
            if (verdict instanceof Verdict.Undecided && mayBeUndecided) {
                return;
            }
            assertThat(verdict)
                    .as(question.toString())
                    .isInstanceOf(contained ? Verdict.Contained.class : Verdict.NotContained.class);
            if (verdict instanceof Verdict.NotContained not) {
                Object witness = Json.of(not.witness());
                Judge judge = new Judge(question);
                assertThat(judge.explain(witness))
                        .as("%s for %s", not.witness(), question)
                        .contains("networknt: sub accepts, sup rejects");
            }
        }
    }

    @TestFactory
    Stream<DynamicContainer> answers_are_those_on_the_label() throws IOException, URISyntaxException {
        URI folder =
                Objects.requireNonNull(getClass().getResource("/containment")).toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<DynamicContainer> families = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                families.add(DynamicContainer.dynamicContainer(
                        file.getFileName().toString(),
                        Files.readAllLines(file).stream().map(ContainmentCasesTest::test)));
            }
            return families.stream();
        }
    }

    private static DynamicTest test(String line) {
        return DynamicTest.dynamicTest(line, () -> Case.of(line).check());
    }
}
