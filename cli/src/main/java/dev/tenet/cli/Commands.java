package dev.tenet.cli;

import dev.tenet.contract.finding.Category;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * How commands are declared here: by calls, not by annotations, which picocli reads with reflection and proxies, at four times the cost
 * of a start.
 */
final class Commands {
    private static final IVersionProvider VERSION = new Version();

    private Commands() {}

    /** A command with {@code --help} and {@code --version}; lines that start with two spaces are examples. */
    static CommandSpec named(String name, Callable<Integer> action, String description, String... footer) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(action).name(name).versionProvider(VERSION);
        spec.usageMessage().description(description).footer(footer).sortOptions(false);
        return spec;
    }

    /** Adds the options that every command has; they are listed last. */
    static CommandSpec withStandardOptions(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this help and exits.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Prints the version and exits.")
                        .build());
    }

    static PositionalParamSpec.Builder argument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(description);
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** The contracts of a project to work on. */
    static PositionalParamSpec contracts() {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel("CONTRACT")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The name of a contract in tenet.yaml, a path, or a glob; all where there is none.")
                .build();
    }

    /** The dimensions of compatibility that count. */
    static OptionSpec categories() {
        return OptionSpec.builder("--category")
                .paramLabel("CATEGORY")
                .splitRegex(",")
                .type(List.class)
                .auxiliaryTypes(Category.class)
                .converters(Choice.of(Category.values(), Category::label))
                .description("The dimensions of compatibility that count: wire (default), sdk, policy, docs.")
                .build();
    }
}
