package dev.tenet.linter;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.ruleset.RulesetReader;
import dev.tenet.linter.run.LintResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One document for one rule of {@code spectral:oas}: {@code rules/<rule>/<name>.yaml}, and what is found in it, a line each, in
 * {@code <name>.findings}; no such file where nothing is.
 */
record RuleCase(String rule, Path document) {
    private static final Path ROOT = Path.of("src/test/resources/rules");

    static Stream<RuleCase> all() {
        return folders(ROOT)
                .flatMap(folder -> folders(folder)
                        .filter(file -> file.toString().endsWith(".yaml"))
                        .map(file -> new RuleCase(folder.getFileName().toString(), file)));
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> expected() throws IOException {
        Path findings =
                document.resolveSibling(document.getFileName().toString().replaceFirst("\\.yaml$", ".findings"));
        return Files.exists(findings) ? Files.readAllLines(findings) : List.of();
    }

    List<String> found() throws IOException, RulesetException {
        String text = Files.readString(document);
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, Path.of(""), InputStream.nullInputStream());
        LintResult result = new Linter(ruleset(), false).lint(reader, "openapi.yaml", text);
        return Stream.concat(
                        result.findings().stream()
                                .filter(finding -> finding.code().equals(rule))
                                .map(RuleCase::line),
                        result.faults().stream().map(Object::toString))
                .toList();
    }

    private Ruleset ruleset() throws RulesetException {
        return new RulesetReader(LinterFunctions.registry(), ReaderOptions.DEFAULT, Optional.empty())
                .parse("ruleset.yaml", "extends: [[spectral:oas, off]]\nrules: {\"" + rule + "\": true}\n");
    }

    private static String line(LintFinding finding) {
        StringBuilder pointer = new StringBuilder("#");
        for (String segment : finding.path()) {
            pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        }
        return finding.range().start() + "-" + finding.range().end() + " "
                + finding.severity().name().toLowerCase(Locale.ROOT) + " " + pointer + " " + finding.message();
    }

    @Override
    public String toString() {
        return rule + ": " + document.getFileName();
    }
}
