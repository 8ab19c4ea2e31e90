package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.Linter;
import dev.tenet.linter.LinterFunctions;
import dev.tenet.linter.fix.DocumentFixer;
import dev.tenet.linter.fix.FixResult;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Rule;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.linter.ruleset.RulesetReader;
import dev.tenet.linter.ruleset.RulesetWarning;
import dev.tenet.linter.run.LintResult;
import dev.tenet.linter.run.RulesetFault;
import dev.tenet.linter.run.Timing;
import dev.tenet.linter.script.ScriptLoader;
import dev.tenet.linter.session.LintSession;
import dev.tenet.report.lint.LintRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The linter of this installation. */
final class LintEngine implements LintRun.Engine {
    private static final String NO_RULESET = "No ruleset has been found. Please provide a ruleset using the --ruleset"
            + " CLI argument, or make sure your ruleset file matches .?spectral.(js|ya?ml|json)";

    @Override
    public LintRun load(LintRun.Settings settings) throws RulesetException {
        ReaderOptions options = ReaderOptions.DEFAULT.withRemote(settings.allowRemote());
        RulesetReader reader = new RulesetReader(
                LinterFunctions.registry(), options, ScriptLoader.find(), settings.workingDirectory());
        Ruleset ruleset = reader.read(sources(settings, reader));
        Optional<Timing> timing = settings.timing() ? Optional.of(new Timing()) : Optional.empty();
        return new Run(
                ruleset,
                new Linter(ruleset, settings.ignoreUnknownFormat(), timing),
                new ContractReader(options),
                new LintSession(ruleset, settings.details()),
                timing);
    }

    private static List<String> sources(LintRun.Settings settings, RulesetReader reader) throws RulesetException {
        if (!settings.rulesets().isEmpty()) {
            return settings.rulesets();
        }
        return List.of(reader.find(settings.workingDirectory())
                .map(Path::toString)
                .orElseThrow(() -> new RulesetException(List.of(NO_RULESET))));
    }

    private record Run(
            Ruleset ruleset, Linter linter, ContractReader reader, LintSession session, Optional<Timing> stopwatch)
            implements LintRun {
        @Override
        public List<LintRule> rules() {
            return ruleset.plain().all().stream().map(Run::described).toList();
        }

        private static LintRule described(EffectiveRuleset.Listed listed) {
            Rule rule = listed.rule();
            return new LintRule(
                    rule.name(),
                    rule.description(),
                    rule.documentationUrl(),
                    rule.severity("", List.of()).orElse(Severity.WARNING),
                    listed.enabled());
        }

        @Override
        public Linted lint(LintInput document) throws RulesetException {
            LintResult result = document.text().isPresent()
                    ? linter.lint(reader, document.source(), document.text().get())
                    : linter.lint(reader, document.source());
            return linted(result);
        }

        @Override
        public Repaired repair(String name, String text) throws RulesetException {
            FixResult result = new DocumentFixer(ruleset, linter, reader).fix(name, text);
            return new Repaired(result.text(), result.fixed(), linted(result.remaining()));
        }

        private Linted linted(LintResult result) {
            return new Linted(
                    session.add(result),
                    result.faults().stream().map(RulesetFault::toString).toList());
        }

        @Override
        public List<String> explain(LintInput input, String rule) throws RulesetException {
            Tolerance tolerance = Tolerance.noting();
            Document document = input.text().isPresent()
                    ? reader.parseTolerantly(input.source(), input.text().get(), tolerance)
                    : reader.readTolerantly(input.source(), tolerance);
            return LintExplanation.lines(document.source(), linter.explain(document, rule));
        }

        @Override
        public List<LintFinding> conclude(List<LintFinding> findings) {
            return session.conclude(findings);
        }

        @Override
        public Set<String> sources() {
            return session.sources();
        }

        @Override
        public List<String> warnings() {
            return ruleset.warnings().stream().map(RulesetWarning::toString).toList();
        }

        @Override
        public List<String> timing() {
            return stopwatch.map(TimingTable::lines).orElse(List.of());
        }
    }
}
