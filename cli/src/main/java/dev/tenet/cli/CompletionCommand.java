package dev.tenet.cli;

import dev.tenet.cli.shell.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tenet completion}: what a shell needs to complete calls of {@code tenet}. */
final class CompletionCommand implements Callable<Integer> {
    private static final Choice<Shell> SHELLS = Choice.of(Shell.values(), Shell::label);

    private final Terminal terminal;
    private final CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Commands.named(
                "completion",
                this,
                "Prints a script that completes commands, options and their values in a shell.",
                "",
                "Examples:",
                "  eval \"$(tenet completion bash)\"       in ~/.bashrc",
                "  source <(tenet completion zsh)        in ~/.zshrc, after compinit",
                "  tenet completion fish | source        in ~/.config/fish/config.fish",
                "",
                "Exit codes: 0 printed, 2 the shell is not known.");
    }

    CommandSpec spec() {
        spec.addPositional(Commands.argument(0, "SHELL", String.join(", ", SHELLS.names()) + ".")
                .type(Shell.class)
                .converters(SHELLS)
                .build());
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() {
        Shell shell = spec.commandLine().getParseResult().matchedPositionalValue(0, Shell.BASH);
        terminal.out().print(shell.completionOf(spec.root()));
        return 0;
    }
}
