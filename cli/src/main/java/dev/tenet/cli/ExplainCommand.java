package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.project.explain.RulePages;
import java.io.IOException;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tenet explain}: what a rule means. */
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Commands.named(
                "explain",
                this,
                "Tells what a rule means, an example that breaks, and how to evolve safely.",
                "",
                "Example:",
                "  tenet explain minimum-raised",
                "",
                "Exit codes: 0 explained, 2 there is no such rule (the rules are listed).");
    }

    CommandSpec spec() {
        spec.addPositional(Commands.argument(0, "RULE", "The id of a rule, as reports show it.")
                .build());
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        String rule = spec.commandLine().getParseResult().matchedPositionalValue(0, "");
        RulePages pages = new RulePages(ExplainCommand.class.getClassLoader());
        terminal.out().print(pages.find(rule).orElseThrow(() -> unknown(rule, pages.rules())));
        return 0;
    }

    private static InputException unknown(String rule, SortedSet<String> rules) {
        String list = rules.isEmpty() ? "" : "\nThe rules are:\n  " + String.join("\n  ", rules);
        return new InputException("there is no rule '" + rule + "'" + Nearest.question(rule, rules) + list);
    }
}
