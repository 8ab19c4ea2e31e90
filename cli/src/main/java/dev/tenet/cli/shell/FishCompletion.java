package dev.tenet.cli.shell;

import dev.tenet.cli.shell.CommandShape.OptionShape;

/** Completion for fish by its builtin {@code complete}. */
final class FishCompletion {
    private FishCompletion() {}

    static String script(CommandShape top) {
        StringBuilder script = new StringBuilder();
        script.append("# fish completion for NAME. Load it with: NAME completion fish | source\n"
                .replace("NAME", top.name()));
        for (CommandShape command : top.commands()) {
            script.append("complete -c ").append(top.name()).append(" -n __fish_use_subcommand -f -a ");
            script.append(command.name())
                    .append(" -d ")
                    .append(quoted(command.headline()))
                    .append('\n');
        }
        for (OptionShape option : top.options()) {
            append(script, top.name() + " -n __fish_use_subcommand", option);
        }
        for (CommandShape command : top.commands()) {
            String seen = top.name() + " -n '__fish_seen_subcommand_from " + command.name() + "'";
            if (!command.argumentValues().isEmpty()) {
                script.append("complete -c ").append(seen).append(" -f -a ");
                script.append(quoted(String.join(" ", command.argumentValues())))
                        .append('\n');
            }
            command.options().forEach(option -> append(script, seen, option));
        }
        return script.toString();
    }

    private static void append(StringBuilder script, String where, OptionShape option) {
        script.append("complete -c ").append(where);
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
        }
        if (!option.values().isEmpty()) {
            script.append(" -x -a ").append(quoted(String.join(" ", option.values())));
        } else if (option.needsValue()) {
            script.append(option.takesPath() ? " -r -F" : " -x");
        }
        script.append(" -d ").append(quoted(option.description())).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
