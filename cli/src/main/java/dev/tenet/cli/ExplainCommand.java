package dev.tenet.cli;

import dev.tenet.contract.InputException;
import java.io.IOException;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tenet explain}: what a rule means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells what a rule means, what breaks, and how to evolve safely.",
        footer = {
            "",
            "Examples:",
            "  tenet explain request-property-minimum-raised",
            "  tenet explain --help",
            "",
            "Exit codes: 0 explained, 2 there is no such rule."
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RULE", description = "The id of a rule, as reports show it.")
    private String rule = "";

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RulePages pages = new RulePages(ExplainCommand.class.getClassLoader());
        terminal.out().print(pages.find(rule).orElseThrow(() -> unknown(pages.rules())));
        return 0;
    }

    private InputException unknown(SortedSet<String> rules) {
        String list = rules.isEmpty() ? "" : "\nThe rules are:\n  " + String.join("\n  ", rules);
        return new InputException("there is no rule '" + rule + "'" + Nearest.question(rule, rules) + list);
    }
}
