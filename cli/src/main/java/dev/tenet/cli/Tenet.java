package dev.tenet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;

/** The {@code tenet} command. */
@Command(
        name = "tenet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {DiffCommand.class, SchemaCommand.class, ExplainCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps the promises of an HTTP API: the OpenAPI document is the contract.",
        footer = {
            "",
            "Examples:",
            "  tenet diff orders-v1.yaml orders-v2.yaml",
            "  tenet diff git:main:openapi.yaml openapi.yaml -f text -f json=diff.json",
            "  tenet explain request-property-minimum-raised",
            "",
            "Exit codes: 0 fine, 1 findings at or above the bar, 2 the input or the call is wrong."
        })
public final class Tenet {
    private final Terminal terminal;

    Tenet(Terminal terminal) {
        this.terminal = terminal;
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
            CommandLine commands = new CommandLine(this, factory())
                    .setOut(terminal.out())
                    .setErr(terminal.err())
                    .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                    .setUsageHelpWidth(terminal.width())
                    .setExecutionExceptionHandler(failures)
                    .setParameterExceptionHandler(failures);
            commands.getSubcommands().values().forEach(command -> command.setUsageHelpWidth(terminal.width()));
            return arguments.length == 0 ? commands.execute("--help") : commands.execute(arguments);
        } catch (Throwable unexpected) {
            return failures.report(unexpected, terminal.err());
        }
    }

    private IFactory factory() {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (type == DiffCommand.class) {
                    return type.cast(new DiffCommand(terminal));
                }
                if (type == SchemaCommand.class) {
                    return type.cast(new SchemaCommand(terminal));
                }
                if (type == ExplainCommand.class) {
                    return type.cast(new ExplainCommand(terminal));
                }
                return CommandLine.defaultFactory().create(type);
            }
        };
    }
}
