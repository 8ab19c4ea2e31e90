package dev.tenet.cli;

import dev.tenet.contract.finding.Severity;
import dev.tenet.project.config.Project;
import dev.tenet.report.lint.LintFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code tenet lint}: those of Spectral, by the same names, and a few more. */
record LintOptions(
        List<String> documents,
        List<String> rulesets,
        LintOutputs outputs,
        TextEncoding encoding,
        Optional<String> stdinFilepath,
        Optional<String> resolver,
        Severity failSeverity,
        boolean displayOnlyFailures,
        boolean ignoreUnknownFormat,
        boolean failOnUnmatchedGlobs,
        boolean showUnmatchedGlobs,
        boolean showDocumentationUrl,
        boolean allowRemote,
        boolean plain,
        FixMode fix,
        boolean verbose,
        boolean quiet,
        LintExtras extras) {

    static void declareOn(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .paramLabel("DOCUMENT")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("A file, a glob or a URL; standard input where there is none.")
                        .build())
                .addOption(text(
                        "The ruleset: a file or a URL. By default .spectral.yaml (or .json, .yml) here.",
                        "FILE",
                        "-r",
                        "--ruleset"))
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT")
                        .type(List.class)
                        .auxiliaryTypes(LintFormat.class)
                        .converters(Choice.of(LintFormat.values(), LintFormat::label))
                        .description("A report: stylish (default), json, junit, html, text, teamcity, pretty, "
                                + "github-actions, sarif, code-climate, gitlab or markdown. May be repeated.")
                        .build())
                .addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Where the report goes. With several formats, --output.FORMAT=FILE for each; "
                                + "one may go without, to standard output.")
                        .build())
                .addOption(OptionSpec.builder("-F", "--fail-severity")
                        .paramLabel("SEVERITY")
                        .type(Severity.class)
                        .converters(Choice.of(Severity.values(), Severity::label))
                        .description(
                                "The severity from which findings give exit code 1: error (default), warn, info, hint.")
                        .build())
                .addOption(flag("Shows only findings that give exit code 1.", "-D", "--display-only-failures"))
                .addOption(OptionSpec.builder("-e", "--encoding")
                        .paramLabel("ENCODING")
                        .type(TextEncoding.class)
                        .converters(Choice.of(TextEncoding.values(), TextEncoding::label))
                        .description("Of the documents: utf8 (default), ascii, latin1, utf16le, …")
                        .build())
                .addOption(text("The path that standard input stands for.", "FILE", "--stdin-filepath"))
                .addOption(flag("Says nothing of documents whose format no rule knows.", "--ignore-unknown-format"))
                .addOption(flag("Stops where a glob matches no file.", "--fail-on-unmatched-globs"))
                .addOption(flag("Names the globs that match no file.", "--show-unmatched-globs"))
                .addOption(flag("Shows the page that explains each finding.", "--show-documentation-url"))
                .addOption(flag("Lets https documents, rulesets and references be fetched.", "--allow-remote"))
                .addOption(flag("Prints no colours; so does NO_COLOR in the environment.", "--no-color"))
                .addOption(flag(
                        "Repairs in place what can be repaired, and nothing else. Reports are of what remains."
                                + " Standard input is repaired to standard output.",
                        "--fix"))
                .addOption(flag("With --fix: prints a patch and writes nothing.", "--dry-run"))
                .addOption(flag("Tells how many rules there are, and names each document.", "-v", "--verbose"))
                .addOption(flag("Prints the report and nothing else.", "-q", "--quiet"))
                .addOption(OptionSpec.builder("--resolver")
                        .type(String.class)
                        .hidden(true)
                        .build());
        spec.addOption(ProjectDefaults.option());
        LintExtras.declareOn(spec);
        for (LintFormat format : LintFormat.values()) {
            spec.addOption(OptionSpec.builder("--output." + format.label(), "-o." + format.label())
                    .type(String.class)
                    .hidden(true)
                    .build());
        }
    }

    /** @throws IllegalArgumentException where formats and outputs do not go together */
    static LintOptions of(ParseResult given, Project project) {
        Map<LintFormat, String> filesByFormat = new EnumMap<>(LintFormat.class);
        for (LintFormat format : LintFormat.values()) {
            optional(given, "--output." + format.label()).ifPresent(file -> filesByFormat.put(format, file));
        }
        FixMode fix = FixMode.of(isSet(given, "--fix"), isSet(given, "--dry-run"));
        TextEncoding encoding = given.matchedOptionValue("--encoding", TextEncoding.UTF8);
        if (fix != FixMode.OFF && !encoding.isUsual()) {
            throw new IllegalArgumentException("--fix repairs documents in UTF-8 only");
        }
        return new LintOptions(
                given.matchedPositionalValue(0, List.of()),
                optional(given, "--ruleset").map(List::of).orElseGet(() -> rulesets(project)),
                LintOutputs.of(
                        given.matchedOptionValue("--format", List.of(LintFormat.STYLISH)),
                        given.matchedOptionValue("--output", List.of()),
                        filesByFormat),
                encoding,
                optional(given, "--stdin-filepath"),
                optional(given, "--resolver"),
                given.matchedOptionValue(
                        "--fail-severity", project.lint().failSeverity().orElse(Severity.ERROR)),
                isSet(given, "--display-only-failures"),
                isSet(given, "--ignore-unknown-format"),
                isSet(given, "--fail-on-unmatched-globs"),
                isSet(given, "--show-unmatched-globs"),
                isSet(given, "--show-documentation-url"),
                isSet(given, "--allow-remote"),
                isSet(given, "--no-color"),
                fix,
                isSet(given, "--verbose"),
                isSet(given, "--quiet"),
                LintExtras.of(given, project));
    }

    /** Those of the project, seen from anywhere: paths are those of its folder. */
    private static List<String> rulesets(Project project) {
        return project.lint().rulesets().stream().map(project::ruleset).toList();
    }

    /** Whether standard input is one of the documents. */
    boolean readsStdin() {
        return documents.isEmpty() || documents.contains(LintDocuments.STDIN);
    }

    /** Whether standard output is for repaired documents, so that reports go to standard error. */
    boolean fixTakesStdout() {
        return fix == FixMode.PREVIEW || fix == FixMode.WRITE && readsStdin();
    }

    private static OptionSpec text(String description, String label, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    static Optional<String> optional(ParseResult given, String name) {
        return given.hasMatchedOption(name) ? Optional.of(given.matchedOptionValue(name, "")) : Optional.empty();
    }

    static boolean isSet(ParseResult given, String name) {
        return given.matchedOptionValue(name, false);
    }
}
