package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.linter.Linter;
import dev.tenet.linter.LinterFunctions;
import dev.tenet.linter.baseline.BaselineFile;
import dev.tenet.linter.baseline.BaselinePaths;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.ruleset.RulesetReader;
import dev.tenet.linter.ruleset.RulesetWarning;
import dev.tenet.linter.run.LintResult;
import dev.tenet.linter.script.ScriptLoader;
import dev.tenet.linter.session.LintSession;
import dev.tenet.project.config.Project;
import dev.tenet.report.lint.LintRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rulesets of a project, loaded once. Several threads may lint at a time. */
final class LintCheck {
    /** What holds for a project that names no ruleset and has none by Spectral's names. */
    static final List<String> USUAL = List.of("spectral:oas", "tenet:recommended");

    private final Project project;
    private final Ruleset ruleset;
    private final Linter linter;
    private final LintSession session;
    private final ContractReader reader;
    private final List<String> notes = new ArrayList<>();

    /** @throws InputException where a ruleset cannot be used */
    LintCheck(Project project, ContractReader reader, CheckOptions options) {
        this.project = project;
        this.reader = reader;
        try {
            RulesetReader rulesets = new RulesetReader(
                    LinterFunctions.registry(), options.reading(), ScriptLoader.find(), project.folder());
            this.ruleset = rulesets.read(sources(rulesets));
        } catch (RulesetException e) {
            throw new InputException(String.join("\n", e.problems()));
        }
        this.linter = new Linter(ruleset, false);
        this.session = new LintSession(
                ruleset, new LintSession.Details(true, project.lint().baseline().isPresent(), false));
        ruleset.warnings().stream().map(RulesetWarning::toString).forEach(notes::add);
    }

    private List<String> sources(RulesetReader rulesets) {
        List<String> named = project.lint().rulesets();
        return named.isEmpty()
                ? rulesets.find(project.folder())
                        .map(file -> List.of(file.toString()))
                        .orElse(USUAL)
                : named;
    }

    LintResult lint(String source) {
        try {
            return linter.lint(reader, source);
        } catch (RulesetException e) {
            throw new InputException(String.join("\n", e.problems()));
        }
    }

    /** Takes note of a result; by one thread. */
    List<LintFinding> add(LintResult result) {
        result.faults().forEach(fault -> notes.add(fault.toString()));
        List<LintFinding> findings = session.add(result);
        return project.lint().baseline().isEmpty()
                ? findings
                : fresh(findings, project.lint().baseline().get());
    }

    private List<LintFinding> fresh(List<LintFinding> findings, String baseline) {
        Path file = project.resolve(baseline);
        return BaselineFile.read(reader, file.toString())
                .compare(findings, session.sources(), BaselinePaths.of(Path.of(baseline), project.folder()))
                .fresh();
    }

    /** What documents ask to be ignored, and is not found in any of them; after all results were added. */
    List<LintFinding> unusedIgnores() {
        return session.conclude(List.of());
    }

    List<LintRule> rules() {
        return ruleset.plain().all().stream().map(LintCheck::described).toList();
    }

    private static LintRule described(EffectiveRuleset.Listed listed) {
        return new LintRule(
                listed.rule().name(),
                listed.rule().description(),
                listed.rule().documentationUrl(),
                listed.rule().severity("", List.of()).orElse(Severity.WARNING),
                listed.enabled());
    }

    List<String> notes() {
        return notes;
    }
}
