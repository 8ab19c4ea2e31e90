package dev.tenet.linter.fix;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.Linter;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.run.LintResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Repairs documents until nothing is left that can be repaired. Only the document itself is changed, never a file that it refers to.
 * Each round lints it, makes all fixes that are not in each other's way, and checks that the new text is read as the tree that was
 * meant; a fix of which that is not true is not made.
 */
public final class DocumentFixer {
    private static final int MOST_ROUNDS = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Ruleset ruleset;
    private final Linter linter;
    private final ContractReader reader;

    public DocumentFixer(Ruleset ruleset, Linter linter, ContractReader reader) {
        this.ruleset = ruleset;
        this.linter = linter;
        this.reader = reader;
    }

    /**
     * Repairs a text as if it were a file of that name. Nothing is written.
     *
     * @throws RulesetException where the ruleset's overrides for this document do not fit
     */
    public FixResult fix(String name, String text) throws RulesetException {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        Map<String, Round> seen = new LinkedHashMap<>();
        Round round = lint(name, text.substring(mark.length()), 0);
        for (int i = 0; i < MOST_ROUNDS; i++) {
            seen.put(round.text(), round);
            Round next = next(name, round);
            Round before = seen.get(next.text());
            if (before != null) {
                // rules that contradict each other would go round for ever
                round = before;
                break;
            }
            round = next;
        }
        return new FixResult(mark + round.text(), round.fixed(), round.result());
    }

    /** The document after some rounds. */
    private record Round(String text, int fixed, LintResult result) {}

    private Round lint(String name, String text, int fixed) throws RulesetException {
        return new Round(text, fixed, linter.lint(reader, name, text));
    }

    private Round next(String name, Round round) throws RulesetException {
        Tolerance tolerance = Tolerance.noting();
        Document document;
        try {
            document = reader.parseTolerantly(name, round.text(), tolerance);
        } catch (InputException unreadable) {
            return round;
        }
        if (!tolerance.problems().isEmpty()) {
            return round;
        }
        List<Fix> fixes = fixes(document, round.result().findings());
        Repair repair = new Repair(reader, name, new SourceText(round.text(), document), new Tree(document.root()));
        Repair.Outcome outcome = repair.make(fixes);
        return outcome.fixed() == 0 ? round : lint(name, outcome.text(), round.fixed() + outcome.fixed());
    }

    private List<Fix> fixes(Document document, List<LintFinding> findings) throws RulesetException {
        Map<String, List<LintFinding>> byRule = new LinkedHashMap<>();
        for (LintFinding finding : findings) {
            if (finding.source().equals(document.source())) {
                byRule.computeIfAbsent(finding.code(), rule -> new ArrayList<>())
                        .add(finding);
            }
        }
        Tree tree = new Tree(document.root());
        List<Fix> fixes = new ArrayList<>();
        Fixers.of(ruleset.forDocument(document.source()), document).forEach((rule, fixer) -> {
            List<LintFinding> found = byRule.getOrDefault(rule, List.of());
            if (!found.isEmpty()) {
                fixes.addAll(fixer.fixes(found, tree));
            }
        });
        return fixes;
    }
}
