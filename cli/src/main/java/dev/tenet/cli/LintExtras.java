package dev.tenet.cli;

import dev.tenet.linter.session.LintSession;
import dev.tenet.project.config.Project;
import dev.tenet.report.lint.LintFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code tenet lint} that Spectral does not have. */
record LintExtras(
        Optional<String> baseline,
        boolean writeBaseline,
        boolean showBaseline,
        boolean showRelated,
        boolean acrossDocuments,
        boolean strictRuleset,
        boolean timing,
        Optional<String> explain) {

    static void declareOn(CommandSpec spec) {
        spec.addOption(text("--baseline", "FILE", "Findings that are known: they are not shown and do not fail."))
                .addOption(Commands.flag("--write-baseline", "Writes what is found to the baseline, as known."))
                .addOption(Commands.flag("--show-baseline", "Shows known findings too; they do not fail."))
                .addOption(Commands.flag(
                        "--show-related", "Shows the operations that use what a finding is about (SARIF always does)."))
                .addOption(Commands.flag(
                        "--across-documents", "A component that another of the documents refers to is not unused."))
                .addOption(Commands.flag("--strict-ruleset", "Gives exit code 2 for what is doubtful in the ruleset."))
                .addOption(Commands.flag("--timing", "Tells what each rule cost, on standard error."))
                .addOption(text("--explain", "RULE", "Tells what a rule looks at in the documents, and why it fires."));
    }

    /** @throws IllegalArgumentException where options do not go together */
    static LintExtras of(ParseResult given, Project project) {
        LintExtras extras = new LintExtras(
                LintOptions.optional(given, "--baseline")
                        .or(() ->
                                project.lint().baseline().map(project::resolve).map(Path::toString)),
                LintOptions.isSet(given, "--write-baseline"),
                LintOptions.isSet(given, "--show-baseline"),
                LintOptions.isSet(given, "--show-related"),
                LintOptions.isSet(given, "--across-documents"),
                LintOptions.isSet(given, "--strict-ruleset"),
                LintOptions.isSet(given, "--timing"),
                LintOptions.optional(given, "--explain"));
        if (extras.baseline.isEmpty() && (extras.writeBaseline || extras.showBaseline)) {
            throw new IllegalArgumentException("name the baseline: --baseline FILE");
        }
        return extras;
    }

    /** What has to be worked out beyond findings. */
    LintSession.Details details(List<LintFormat> formats) {
        return new LintSession.Details(
                showRelated || formats.contains(LintFormat.SARIF), baseline.isPresent(), acrossDocuments);
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }
}
