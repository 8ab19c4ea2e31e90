package dev.tenet.cli;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.baseline.Baseline;
import dev.tenet.linter.ruleset.RulesetException;
import dev.tenet.project.config.Project;
import dev.tenet.report.lint.LintRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code tenet lint}: what the rules of a ruleset say of documents, with the options and exit codes of Spectral. */
final class LintCommand implements Callable<Integer> {
    private static final int WRONG_CALL = 1;
    private static final int STOPPED = 2;

    private final Terminal terminal;
    private final Stdin stdin;
    private final LintRun.Engine engine;
    private final Path workingDirectory;
    private final CommandSpec spec;

    LintCommand(Terminal terminal, Stdin stdin, LintRun.Engine engine, Path workingDirectory) {
        this.terminal = terminal;
        this.stdin = stdin;
        this.engine = engine;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "lint",
                this,
                "Checks documents against a ruleset. Rulesets, options, reports and exit codes are those of Spectral.",
                "",
                "Examples:",
                "  tenet lint openapi.yaml",
                "  tenet lint 'api/**/*.yaml' -r rules.yaml --fail-severity warn",
                "  tenet lint openapi.yaml --fix",
                "  tenet lint openapi.yaml -f stylish -f sarif --output.sarif=lint.sarif",
                "",
                "Exit codes: 0 no finding at or above --fail-severity, 1 there are some,",
                "or the call is wrong, 2 the ruleset or a document cannot be used.");
    }

    CommandSpec spec() {
        LintOptions.declareOn(spec);
        spec.exitCodeOnInvalidInput(WRONG_CALL);
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        LintOptions options = options();
        try {
            return lint(options);
        } catch (RulesetException e) {
            e.problems().forEach(terminal.err()::println);
            return STOPPED;
        } catch (LintStopped e) {
            terminal.err().println(e.getMessage());
            return STOPPED;
        }
    }

    private LintOptions options() {
        ParseResult given = spec.commandLine().getParseResult();
        Project project = ProjectDefaults.of(given, workingDirectory);
        LintOptions options;
        try {
            options = LintOptions.of(given, project);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (options.documents().isEmpty() && stdin.interactive()) {
            throw new ParameterException(spec.commandLine(), "No documents provided.");
        }
        if (options.verbose() && project.file().isPresent() && !given.hasMatchedOption("--ruleset")) {
            String rulesets = String.join(", ", options.rulesets());
            terminal.err().println(project.file().get() + (rulesets.isEmpty() ? "" : ": rulesets " + rulesets));
        }
        return options;
    }

    private int lint(LintOptions options) throws IOException, RulesetException, LintStopped {
        if (options.resolver().isPresent()) {
            throw new LintStopped(
                    "tenet: --resolver names JavaScript, which is not run; give --allow-remote for references to URLs");
        }
        LintExtras extras = options.extras();
        LintRun run = engine.load(new LintRun.Settings(
                options.rulesets(),
                workingDirectory,
                options.ignoreUnknownFormat(),
                options.allowRemote(),
                extras.details(options.outputs().formats()),
                extras.timing()));
        if (extras.explain().isPresent()) {
            return explain(run, options, extras.explain().get());
        }
        PrintWriter talk =
                !options.fixTakesStdout() && options.outputs().leaveRoomOnStdout() ? terminal.out() : terminal.err();
        if (options.verbose()) {
            long enabled = run.rules().stream().filter(LintRule::enabled).count();
            talk.println("Found " + run.rules().size() + " rules (" + enabled + " enabled)");
        }
        List<String> warnings = new ArrayList<>(run.warnings());
        List<LintFinding> found = run.conclude(lint(run, options, talk, warnings));
        warnings.forEach(terminal.err()::println);
        boolean failed = report(judged(found, run, extras), run, options, talk);
        run.timing().forEach(terminal.err()::println);
        if (extras.strictRuleset() && !warnings.isEmpty()) {
            return STOPPED;
        }
        return failed ? 1 : ExitCode.OK;
    }

    private int explain(LintRun run, LintOptions options, String rule)
            throws IOException, LintStopped, RulesetException {
        for (LintInput document : new LintDocuments(workingDirectory, stdin, terminal.err()).find(options)) {
            run.explain(document, rule).forEach(terminal.out()::println);
        }
        return ExitCode.OK;
    }

    /** Tells new findings from those of the baseline; without one all are new. */
    private Baseline.Comparison judged(List<LintFinding> found, LintRun run, LintExtras extras) throws IOException {
        if (extras.baseline().isEmpty()) {
            return new Baseline.Comparison(found, found, List.of());
        }
        LintBaseline baseline = new LintBaseline(extras.baseline().get(), workingDirectory);
        if (extras.writeBaseline()) {
            baseline.write(found, run.sources(), terminal.err());
        }
        return baseline.compare(found, run.sources(), terminal.err());
    }

    /** Whether the run fails. */
    private boolean report(Baseline.Comparison judged, LintRun run, LintOptions options, PrintWriter talk)
            throws IOException {
        List<LintFinding> shown = new ArrayList<>(options.extras().showBaseline() ? judged.all() : judged.fresh());
        if (options.displayOnlyFailures()) {
            shown.removeIf(finding -> !fails(finding, options));
        }
        new LintReports(terminal, workingDirectory, options, options.fixTakesStdout()).write(shown, run.rules());
        if (shown.isEmpty() && !options.quiet()) {
            String severity = options.failSeverity().label();
            talk.println("No results with a severity of '" + severity + "' "
                    + (severity.equals("error") ? "" : "or higher ") + "found!");
        }
        return judged.fresh().stream().anyMatch(finding -> fails(finding, options));
    }

    private List<LintFinding> lint(LintRun run, LintOptions options, PrintWriter talk, List<String> warnings)
            throws IOException, LintStopped, RulesetException {
        List<LintFinding> findings = new ArrayList<>();
        LintFixes fixes = new LintFixes(terminal, workingDirectory, options.fix() == FixMode.PREVIEW, options.quiet());
        List<LintInput> documents = new LintDocuments(workingDirectory, stdin, terminal.err()).find(options);
        try (Progress progress = Progress.start(terminal, "linting")) {
            for (int i = 0; i < documents.size(); i++) {
                LintInput document = documents.get(i);
                if (options.verbose()) {
                    talk.println("Linting " + document.source());
                }
                progress.phase("linting " + document.source() + " (" + (i + 1) + " of " + documents.size() + ")");
                LintRun.Linted linted = options.fix() == FixMode.OFF ? run.lint(document) : fixes.fix(run, document);
                findings.addAll(linted.findings());
                warnings.addAll(linted.warnings());
            }
        }
        return findings;
    }

    private static boolean fails(LintFinding finding, LintOptions options) {
        return finding.severity().isAtLeast(options.failSeverity());
    }
}
