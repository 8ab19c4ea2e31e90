package dev.tenet.linter.run;

import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.syntax.SyntaxProblem;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import dev.tenet.linter.document.BrokenReference;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.Located;
import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Findings that no rule makes: of the syntax, of references, of the kind of document. */
final class DocumentProblems {
    private static final Position TOP = new Position(1, 1);

    private DocumentProblems() {}

    /** The document could not be read to its end. */
    static LintFinding unreadable(String source, InputException problem) {
        Position at = problem.position().orElse(TOP);
        return new LintFinding(
                "parser", problem.problem(), List.of(), Severity.ERROR, new Range(at, at), source, Optional.empty());
    }

    static LintFinding syntax(String source, SyntaxProblem problem, Severity severity) {
        String message = switch (problem.kind()) {
            case DUPLICATE_KEY ->
                "Duplicate key: " + problem.path().get(problem.path().size() - 1);
            case KEY_IS_NO_STRING -> "Mapping key must be a string scalar rather than " + problem.detail();
        };
        return new LintFinding("parser", message, problem.path(), severity, problem.range(), source, Optional.empty());
    }

    static List<LintFinding> references(Inventory inventory) {
        List<LintFinding> findings = new ArrayList<>();
        for (BrokenReference broken : inventory.references().broken()) {
            List<String> path = new ArrayList<>(broken.path());
            path.add("$ref");
            Located located = inventory.locate(path, false);
            findings.add(new LintFinding(
                    "invalid-ref",
                    broken.message(),
                    path,
                    Severity.ERROR,
                    inventory.document().range(located.path()),
                    inventory.document().source(),
                    Optional.empty()));
        }
        return findings;
    }

    static LintFinding unrecognized(Inventory inventory, Collection<DocumentFormat> formats) {
        List<String> titles = formats.stream().map(DocumentFormat::title).toList();
        return new LintFinding(
                "unrecognized-format",
                "The provided document does not match any of the registered formats [" + String.join(", ", titles)
                        + "]",
                List.of(),
                Severity.WARNING,
                inventory.document().range(List.of()),
                inventory.document().source(),
                Optional.empty());
    }
}
