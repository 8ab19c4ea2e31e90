package dev.tenet.cli.shell;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a shell sees it: its name, its options, its arguments, and the commands below it.
 *
 * @param summary what it does, in one line
 * @param footer what stands below the options in its help: notes, examples, exit codes
 */
record CommandShape(
        String name,
        String summary,
        List<OptionShape> options,
        List<ArgumentShape> arguments,
        List<CommandShape> commands,
        List<String> footer) {

    /**
     * An argument without a name.
     *
     * @param label as help shows it
     * @param values that are known by name; empty where any text will do
     */
    record ArgumentShape(String label, String description, boolean required, boolean several, List<String> values) {

        private static ArgumentShape of(PositionalParamSpec declared) {
            return new ArgumentShape(
                    declared.paramLabel(),
                    String.join(" ", declared.description()),
                    declared.arity().min() > 0,
                    declared.arity().max() > 1,
                    named(declared));
        }
    }

    static CommandShape of(CommandSpec declared) {
        return new CommandShape(
                declared.name(),
                String.join(" ", declared.usageMessage().description()),
                declared.options().stream()
                        .filter(option -> !option.hidden())
                        .map(OptionShape::of)
                        .toList(),
                declared.positionalParameters().stream().map(ArgumentShape::of).toList(),
                declared.subcommands().values().stream()
                        .map(command -> of(command.getCommandSpec()))
                        .toList(),
                Arrays.asList(declared.usageMessage().footer()));
    }

    List<String> commandNames() {
        return commands.stream().map(CommandShape::name).toList();
    }

    /** Of its first argument, where that is one of a few words. */
    List<String> argumentValues() {
        return arguments.isEmpty() ? List.of() : arguments.get(0).values();
    }

    private static List<String> named(ArgSpec declared) {
        return Arrays.stream(declared.converters())
                .filter(NamedValues.class::isInstance)
                .flatMap(values -> ((NamedValues) values).names().stream())
                .toList();
    }

    /** The first sentence of the summary, without its full stop. */
    String headline() {
        int end = summary.indexOf(". ");
        String first = end < 0 ? summary : summary.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /**
     * An option.
     *
     * @param label of its value; empty where it takes none
     * @param values that are known by name; empty where any text will do
     */
    record OptionShape(List<String> names, String label, boolean needsValue, String description, List<String> values) {

        private static OptionShape of(OptionSpec declared) {
            boolean takesValue = declared.arity().max() > 0;
            return new OptionShape(
                    List.of(declared.names()),
                    takesValue ? declared.paramLabel() : "",
                    declared.arity().min() > 0,
                    String.join(" ", declared.description()),
                    named(declared));
        }

        boolean takesValue() {
            return !label.isEmpty();
        }

        /** Whether the value is a path, as its label says. */
        boolean takesPath() {
            return label.contains("FILE") || label.contains("FOLDER") || label.equals("POM");
        }
    }
}
