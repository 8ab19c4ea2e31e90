package dev.tenet.cli;

import dev.tenet.generator.engine.EngineSource;
import dev.tenet.project.check.CurrentCode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The {@code tenet} command. */
public final class Tenet implements Callable<Integer> {
    private final Terminal terminal;
    private final Stdin stdin;
    private final LintRun.Engine linter;
    private final EngineSource engine;
    private final Path here;
    private final CommandSpec spec;

    Tenet(Terminal terminal) {
        this(terminal, Stdin.system(), new LintEngine(), EngineHome.engine());
    }

    Tenet(Terminal terminal, Stdin stdin, LintRun.Engine linter) {
        this(terminal, stdin, linter, EngineHome.engine());
    }

    Tenet(Terminal terminal, Stdin stdin, LintRun.Engine linter, EngineSource engine) {
        this(terminal, stdin, linter, engine, Path.of("").toAbsolutePath());
    }

    Tenet(Terminal terminal, Stdin stdin, LintRun.Engine linter, EngineSource engine, Path here) {
        this.here = here;
        this.terminal = terminal;
        this.stdin = stdin;
        this.linter = linter;
        this.engine = engine;
        this.spec = Commands.named(
                "tenet",
                this,
                "Keeps the promises of an HTTP API: the OpenAPI document is the contract.",
                "",
                "Examples:",
                "  tenet lint openapi.yaml",
                "  tenet diff orders-v1.yaml orders-v2.yaml",
                "  tenet diff git:main:openapi.yaml openapi.yaml -f text -f json=diff.json",
                "  tenet init",
                "  tenet check",
                "  tenet generate java-client openapi.yaml -o out/java",
                "  tenet explain minimum-raised",
                "",
                "Exit codes: 0 fine, 1 findings at or above the bar,",
                "2 the input or the call is wrong.");
    }

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system();
        int exitCode = new Tenet(terminal).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        Runtime.getRuntime().exit(exitCode);
    }

    /** Runs one call; never throws. */
    int run(String... arguments) {
        Failures failures = new Failures();
        try {
            CommandLine commands = new CommandLine(spec());
            for (CommandLine command : everyCommand(commands)) {
                command.setOut(terminal.out())
                        .setErr(terminal.err())
                        .setUsageHelpWidth(terminal.width())
                        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                        .setExecutionExceptionHandler(failures)
                        .setParameterExceptionHandler(failures);
            }
            return commands.execute(
                    arguments.length == 0 ? new String[] {"--help"} : SpectralSpelling.normal(arguments));
        } catch (Throwable unexpected) {
            return failures.report(unexpected, terminal.err());
        }
    }

    /** With all that can be called. */
    CommandSpec spec() {
        spec.addSubcommand("lint", new LintCommand(terminal, stdin, linter, here).spec())
                .addSubcommand("diff", new DiffCommand(terminal, here).spec())
                .addSubcommand("check", new CheckCommand(terminal, here, new CurrentCode(engine)).spec())
                .addSubcommand("report", new ReportCommand(terminal, here).spec())
                .addSubcommand("history", new HistoryCommand(terminal, here).spec())
                .addSubcommand("accept", new AcceptCommand(terminal, here).spec())
                .addSubcommand("init", new InitCommand(terminal, here).spec())
                .addSubcommand("deprecations", new DeprecationsCommand(terminal, here).spec())
                .addSubcommand("version", new VersionCommand(terminal, here).spec())
                .addSubcommand("schema", new SchemaCommand(terminal).spec())
                .addSubcommand("generate", new GenerateCommand(terminal, stdin, here, engine).spec())
                .addSubcommand("explain", new ExplainCommand(terminal).spec())
                .addSubcommand("completion", new CompletionCommand(terminal).spec());
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        return Commands.withStandardOptions(spec);
    }

    private static List<CommandLine> everyCommand(CommandLine top) {
        List<CommandLine> commands =
                new java.util.ArrayList<>(top.getSubcommands().values());
        commands.add(top);
        return commands;
    }

    /** Without a subcommand. */
    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
