package dev.tenet.linter.recommended;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.Linter;
import dev.tenet.linter.LinterFunctions;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.ruleset.RulesetReader;
import dev.tenet.linter.run.LintResult;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code tenet:recommended} with the rules that are off unless asked for. */
final class AllRules {
    static final List<EffectiveRuleset.Listed> RULES =
            read("tenet:recommended").plain().all();
    private static final Linter LINTER = linter("extends: [['tenet:recommended', all]]");

    private AllRules() {}

    static Ruleset read(String name) {
        try {
            return reader().read(name);
        } catch (RulesetException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static Linter linter(String ruleset) {
        try {
            return new Linter(reader().parse("ruleset.yaml", ruleset), false);
        } catch (RulesetException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    private static RulesetReader reader() {
        return new RulesetReader(LinterFunctions.registry(), ReaderOptions.DEFAULT, Optional.empty());
    }

    static List<String> names() {
        return RULES.stream().map(listed -> listed.rule().name()).sorted().toList();
    }

    /** What one rule says of a document. */
    static List<LintFinding> findings(String rule, String text) {
        return lint(LINTER, text).findings().stream()
                .filter(finding -> finding.code().equals(rule))
                .toList();
    }

    static LintResult lint(Linter linter, String text) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, Path.of(""), InputStream.nullInputStream());
        try {
            return linter.lint(reader, "openapi.yaml", text);
        } catch (RulesetException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}
