package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.project.check.ChosenContracts;
import dev.tenet.project.config.Project;
import dev.tenet.project.deprecation.DeprecationReport;
import dev.tenet.project.deprecation.Deprecations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code tenet deprecations}: what goes away, and when. */
final class DeprecationsCommand implements Callable<Integer> {
    private static final String WITHIN = "90d";

    private final Terminal terminal;
    private final Path workingDirectory;
    private final CommandSpec spec;

    DeprecationsCommand(Terminal terminal, Path workingDirectory) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "deprecations",
                this,
                "Lists what goes away soon or should be gone already, over all contracts: versions, operations, parameters, "
                        + "headers, properties and values.",
                "",
                "Examples:",
                "  tenet deprecations",
                "  tenet deprecations orders-v1 --within 180d --all",
                "  tenet deprecations 'api/**' --fail-on-overdue -f markdown",
                "",
                "Exit codes: 0 listed, 1 something is overdue (with --fail-on-overdue),",
                "2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        spec.addPositional(Commands.contracts())
                .addOption(text("--within", "DAYS", "How far to look ahead, as in 90d (default) or 12w.")
                        .build())
                .addOption(Commands.flag("--all", "Lists what goes away later or without a date, too."))
                .addOption(text(
                                "--today",
                                "DATE",
                                "The day to count from, as in 2027-01-31; by default that of the clock.")
                        .build())
                .addOption(Commands.flag("--fail-on-overdue", "Fails where something should be gone already."))
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT")
                        .type(DeprecationReport.class)
                        .converters(Choice.of(DeprecationReport.values(), DeprecationReport::label))
                        .description("text (default), json or markdown.")
                        .build())
                .addOption(ProjectDefaults.option())
                .addOption(Commands.flag("--allow-remote", "Lets https sources and references be fetched."));
        return Commands.withStandardOptions(spec);
    }

    private static OptionSpec.Builder text(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        List<String> chosen = given.matchedPositionalValue(0, List.of());
        int within = days(given.matchedOptionValue("--within", WITHIN));
        LocalDate today = today(given);
        Project project = ProjectDefaults.of(given, workingDirectory);
        if (project.contracts().isEmpty() && chosen.isEmpty()) {
            throw new InputException("there is no tenet.yaml with contracts here or above; name a contract");
        }
        Deprecations deprecations;
        try (Progress progress = Progress.start(terminal, "reading")) {
            deprecations = Deprecations.of(
                    ChosenContracts.read(
                            project,
                            chosen,
                            ReaderOptions.DEFAULT.withRemote(given.hasMatchedOption("--allow-remote"))),
                    today,
                    within);
        }
        given.matchedOptionValue("--format", DeprecationReport.TEXT)
                .write(deprecations, given.hasMatchedOption("--all"), terminal.out());
        return given.hasMatchedOption("--fail-on-overdue") && deprecations.hasOverdue() ? 1 : 0;
    }

    private static LocalDate today(ParseResult given) {
        String day = given.matchedOptionValue("--today", "");
        try {
            return day.isEmpty() ? LocalDate.now() : LocalDate.parse(day);
        } catch (DateTimeParseException noDate) {
            throw new InputException("--today: \"" + day + "\" is no date; write it as 2027-01-31");
        }
    }

    private static int days(String text) {
        if (!text.matches("[0-9]{1,5}[dw]?")) {
            throw new InputException("--within: \"" + text + "\" is no number of days; write 90d or 12w");
        }
        int number = Integer.parseInt(text.replaceAll("[dw]", ""));
        return text.endsWith("w") ? number * 7 : number;
    }
}
