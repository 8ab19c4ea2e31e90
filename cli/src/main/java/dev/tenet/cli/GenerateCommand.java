package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationMode;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.TargetReport;
import dev.tenet.generator.engine.EngineSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code tenet generate}: server stubs and SDKs. */
final class GenerateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stdin stdin;
    private final Path here;
    private final EngineSource engine;
    private final CommandSpec spec;

    GenerateCommand(Terminal terminal, Stdin stdin, Path here, EngineSource engine) {
        this.terminal = terminal;
        this.stdin = stdin;
        this.here = here;
        this.engine = engine;
        this.spec = Commands.named(
                "generate",
                this,
                "Writes server stubs and SDKs from contracts.",
                "",
                "The targets stand in tenet.yaml; what was written stands in tenet.lock,",
                "so that a target is generated again only where something changed, files",
                "that are not needed any more are removed, and those that were edited by",
                "hand are left alone.",
                "",
                "Examples:",
                "  tenet generate",
                "  tenet generate java typescript",
                "  tenet generate --check",
                "  tenet generate java-client openapi.yaml -o out/java -p groupId=com.acme",
                "  tenet generate --list",
                "  tenet generate --list java-client",
                "",
                "Exit codes: 0 fine; 1 files were edited by hand, or (--check) are not",
                "what would be generated; 2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        spec.addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .paramLabel("TARGET")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Targets of tenet.yaml; all without one. With -o: KIND CONTRACT.")
                        .build())
                .addOption(Commands.flag("--check", "Writes nothing, and says what is not current."))
                .addOption(Commands.flag("--force", "Overwrites and removes what was edited by hand."))
                .addOption(Commands.flag("--dry-run", "Writes nothing, and says what would be done."))
                .addOption(text("--config", "FILE", "Another file than tenet.yaml."))
                .addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("FOLDER")
                        .type(String.class)
                        .description("Without tenet.yaml: where to write.")
                        .build())
                .addOption(OptionSpec.builder("-p", "--option")
                        .paramLabel("NAME=VALUE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Without tenet.yaml: an option, NAME.KEY=VALUE for maps. May be repeated.")
                        .build())
                .addOption(OptionSpec.builder("--list")
                        .paramLabel("KIND")
                        .arity("0..1")
                        .fallbackValue("")
                        .type(String.class)
                        .description("Lists what can be generated, or the options of a kind.")
                        .build())
                .addOption(Commands.flag("--allow-remote", "Lets https sources and references be fetched."))
                .addOption(Commands.flag("--verbose", "Lists every file, and what the engine says."))
                .addOption(Commands.flag("--no-color", "Prints no colours; so does NO_COLOR in the environment."));
        return Commands.withStandardOptions(spec);
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        try {
            if (given.hasMatchedOption("--list")) {
                new GenerateList(terminal, engine).print(given.matchedOptionValue("--list", ""));
                return 0;
            }
            return generate(given);
        } catch (GenerationException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private int generate(ParseResult given) throws IOException {
        GenerateCall call = call(given);
        boolean check = given.hasMatchedOption("--check");
        boolean dryRun = given.hasMatchedOption("--dry-run");
        GenerationMode mode = check || dryRun
                ? GenerationMode.COMPARE
                : given.hasMatchedOption("--force") ? GenerationMode.FORCE : GenerationMode.WRITE;
        ContractReader reader = new ContractReader(
                ReaderOptions.DEFAULT.withRemote(given.hasMatchedOption("--allow-remote")),
                call.workspace().folder(),
                stdin.bytes());
        List<TargetReport> reports;
        try (Progress progress = Progress.start(terminal, "reading")) {
            SdkGenerator generator = new SdkGenerator(reader, engine);
            generator.check(call.workspace(), call.all());
            reports = new ArrayList<>();
            if (call.isWholeProject()) {
                reports.addAll(generator.prune(call.workspace(), call.names(), mode));
            }
            reports.addAll(generator.run(call.workspace(), call.targets(), mode, progress::phase));
        }
        boolean colour = terminal.colour() && !given.hasMatchedOption("--no-color");
        GenerateSummary summary = new GenerateSummary(
                terminal.out(), call.workspace(), colour, given.hasMatchedOption("--verbose"), terminal.width());
        summary.print(reports, check, dryRun);
        return exitCode(reports, check, dryRun);
    }

    private static int exitCode(List<TargetReport> reports, boolean check, boolean dryRun) {
        if (reports.stream().anyMatch(report -> report.failure().isPresent())) {
            return 2;
        }
        boolean wrong = reports.stream().anyMatch(report -> check ? !report.isCurrent() : report.hasConflicts());
        return wrong && (check || !dryRun) ? 1 : 0;
    }

    private GenerateCall call(ParseResult given) {
        List<String> positional = given.matchedPositionalValue(0, List.of());
        if (!given.hasMatchedOption("--output")) {
            if (given.hasMatchedOption("--option")) {
                throw new ParameterException(spec.commandLine(), "-p needs -o: options of targets stand in tenet.yaml");
            }
            return GenerateCall.ofManifest(here, given.matchedOptionValue("--config", ""), positional);
        }
        if (positional.size() != 2) {
            throw new ParameterException(
                    spec.commandLine(), "with -o name a kind and a contract: java-client openapi.yaml -o out/java");
        }
        return GenerateCall.adHoc(
                here,
                positional.get(0),
                positional.get(1),
                given.matchedOptionValue("--output", ""),
                given.matchedOptionValue("--option", List.of()));
    }
}
