package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.project.config.Project;
import dev.tenet.project.policy.AcceptedEntry;
import dev.tenet.project.policy.AcceptedWriter;
import dev.tenet.project.policy.GitUser;
import dev.tenet.project.policy.Identity;
import dev.tenet.project.policy.Until;
import dev.tenet.report.NamedComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet accept}: agrees to changes that fail, with a reason. */
final class AcceptCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Path workingDirectory;
    private final CommandSpec spec;

    AcceptCommand(Terminal terminal, Path workingDirectory) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "accept",
                this,
                "Writes the changes that fail between two contracts, or those of some rules, to the list of accepted "
                        + "changes.",
                "",
                "Examples:",
                "  tenet accept git:main:openapi.yaml openapi.yaml \\",
                "      --reason 'nobody calls it' --ticket API-7",
                "  tenet accept v1.yaml v2.yaml operation-removed \\",
                "      --reason 'agreed with the shop' --until 2027-01-31",
                "",
                "Exit codes: 0 written, 2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        DiffSetting.declareOn(spec);
        spec.addPositional(PositionalParamSpec.builder()
                        .index("2..*")
                        .arity("0..*")
                        .paramLabel("RULE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Accepts only changes of these rules.")
                        .build())
                .addOption(text("--reason", "TEXT", "Why; reports show it.")
                        .required(true)
                        .build())
                .addOption(text(
                                "--until",
                                "DATE|VERSION",
                                "The last day (2027-01-31), or the version (2.0.0) with " + "which it ends.")
                        .build())
                .addOption(text("--ticket", "ID", "Where it was agreed.").build())
                .addOption(text("--who", "NAME", "Who agreed; by default the user of git.")
                        .build());
        return Commands.withStandardOptions(spec);
    }

    private static OptionSpec.Builder text(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        List<String> rules = given.matchedPositionalValue(2, List.of());
        rules.forEach(AcceptCommand::check);
        Optional<String> until = LintOptions.optional(given, "--until");
        if (until.isPresent() && Until.of(until.get()).isEmpty()) {
            throw new InputException("--until is neither a date nor a version; write 2027-01-31, or 2.0.0");
        }
        String reason = given.matchedOptionValue("--reason", "");
        if (reason.isBlank()) {
            throw new InputException("--reason is empty; say why the changes are accepted");
        }
        DiffSetting setting = DiffSetting.of(given, workingDirectory);
        List<Comparison> comparisons;
        try (Progress progress = Progress.start(terminal, "reading")) {
            Optional<List<NamedComparison>> several = setting.compareFolders();
            comparisons = several.isPresent()
                    ? several.get().stream().map(NamedComparison::comparison).toList()
                    : List.of(setting.compare(progress));
        }
        List<AcceptedEntry> entries = comparisons.stream()
                .flatMap(comparison -> comparison.changes().stream()
                        .filter(setting.failOn()::isReachedBy)
                        .filter(change -> rules.isEmpty() || rules.contains(change.rule()))
                        .map(change -> entry(change, comparison, setting, reason, until, given)))
                .toList();
        Project project = ProjectDefaults.of(given, workingDirectory);
        write(DiffSetting.acceptedFile(given, project, workingDirectory), entries);
        return 0;
    }

    private AcceptedEntry entry(
            Finding change,
            Comparison comparison,
            DiffSetting setting,
            String reason,
            Optional<String> until,
            ParseResult given) {
        return new AcceptedEntry(
                Identity.of(change, comparison),
                setting.contract(),
                Optional.of(reason),
                LintOptions.optional(given, "--who").or(() -> GitUser.of(workingDirectory.toAbsolutePath())),
                LintOptions.optional(given, "--ticket"),
                until);
    }

    private void write(Path file, List<AcceptedEntry> entries) throws IOException {
        Path here = workingDirectory.toAbsolutePath().normalize();
        String name = (file.startsWith(here) ? here.relativize(file) : file).toString();
        if (entries.isEmpty()) {
            terminal.out().println("Nothing to accept: no such change fails");
            return;
        }
        String text = AcceptedWriter.added(name, AcceptedWriter.before(file), entries);
        WholeFile.write(file, out -> out.write(text));
        terminal.out().println(name + ": accepted " + entries.size() + (entries.size() == 1 ? " change" : " changes"));
        entries.forEach(entry -> terminal.out()
                .println("  " + dev.tenet.report.Visible.text(entry.change().toString())));
    }

    private static void check(String rule) {
        if (RuleCatalogue.find(rule).isEmpty()) {
            List<String> ids = RuleCatalogue.rules().stream().map(Rule::id).toList();
            throw new InputException("there is no rule '" + rule + "'" + Nearest.question(rule, ids));
        }
    }
}
