package dev.tenet.linter.fix;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.Linter;
import dev.tenet.linter.LinterFunctions;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.ruleset.RulesetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One document to repair: {@code fix/<rule>/<case>/before.yaml} (or {@code .json}) and {@code after}, which is missing where nothing is to
 * change. The ruleset is {@code fix/<rule>/ruleset.yaml}, or that rule of {@code spectral:oas} alone.
 */
record FixCase(String rule, Path before) {
    private static final Path ROOT = Path.of("src/test/resources/fix");

    static Stream<FixCase> all() {
        return children(ROOT)
                .flatMap(rule -> children(rule)
                        .filter(Files::isDirectory)
                        .flatMap(FixCase::children)
                        .filter(file -> file.getFileName().toString().startsWith("before."))
                        .map(file -> new FixCase(rule.getFileName().toString(), file)));
    }

    private static Stream<Path> children(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path after() {
        return before.resolveSibling(before.getFileName().toString().replace("before", "after"));
    }

    FixResult fixed(String text) throws IOException, RulesetException {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, Path.of(""), InputStream.nullInputStream());
        return fixer(ruleset(), reader).fix(before.getFileName().toString(), text);
    }

    static DocumentFixer fixer(Ruleset ruleset, ContractReader reader) {
        return new DocumentFixer(ruleset, new Linter(ruleset, false), reader);
    }

    private Ruleset ruleset() throws IOException, RulesetException {
        Path file = ROOT.resolve(rule).resolve("ruleset.yaml");
        return Files.exists(file) ? ruleset(Files.readString(file)) : withRules(List.of(rule));
    }

    /** A ruleset with some rules of {@code spectral:oas} and no others. */
    static Ruleset withRules(List<String> rules) throws RulesetException {
        StringBuilder text = new StringBuilder("extends: [[spectral:oas, off]]\nrules:\n");
        rules.forEach(rule -> text.append("  ").append(rule).append(": true\n"));
        return ruleset(text.toString());
    }

    static Ruleset ruleset(String text) throws RulesetException {
        return new RulesetReader(LinterFunctions.registry(), ReaderOptions.DEFAULT, Optional.empty())
                .parse("ruleset.yaml", text);
    }

    @Override
    public String toString() {
        return rule + ": " + before.getParent().getFileName();
    }
}
