package dev.tenet.cli.shell;

import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that completes what is typed. */
public enum Shell {
    BASH(BashCompletion::script),
    ZSH(ZshCompletion::script),
    FISH(FishCompletion::script);

    private final Function<CommandShape, String> completion;

    Shell(Function<CommandShape, String> completion) {
        this.completion = completion;
    }

    /** Its name in lower case, as users write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The script that completes calls of a command, to be sourced by the shell or kept among its completions. */
    public String completionOf(CommandSpec command) {
        return completion.apply(CommandShape.of(command));
    }
}
