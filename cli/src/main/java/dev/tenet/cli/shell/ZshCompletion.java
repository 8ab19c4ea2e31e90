package dev.tenet.cli.shell;

import dev.tenet.cli.shell.CommandShape.ArgumentShape;
import dev.tenet.cli.shell.CommandShape.OptionShape;
import java.util.List;
import java.util.stream.Collectors;

/** Completion for zsh by its function {@code _arguments}. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String script(CommandShape top) {
        StringBuilder script = new StringBuilder();
        script.append("""
                #compdef NAME
                # zsh completion for NAME. Load it with: source <(NAME completion zsh)
                # or keep it as _NAME in a folder of $fpath.
                _NAME() {
                    local context state state_descr line
                    typeset -A opt_args
                    _arguments -C \\
                OPTIONS        '1:command:->command' \\
                        '*::argument:->argument' && return
                    case $state in
                        command)
                            local -a commands=(
                """.replace("OPTIONS", options(top.options(), "        ")).replace("NAME", top.name()));
        for (CommandShape command : top.commands()) {
            script.append("                '")
                    .append(quoted(command.name() + ":" + command.headline()))
                    .append("'\n");
        }
        script.append("""
                            )
                            _describe command commands ;;
                        argument)
                            case $line[1] in
                """);
        for (CommandShape command : top.commands()) {
            script.append("                ").append(command.name()).append(")\n");
            script.append("                    _arguments \\\n");
            script.append(options(command.options(), "                        "));
            script.append(arguments(command)).append(" ;;\n");
        }
        script.append("""
                            esac ;;
                    esac
                }
                if [[ $funcstack[1] == _NAME ]]; then
                    _NAME "$@"
                else
                    compdef _NAME NAME
                fi
                """.replace("NAME", top.name()));
        return script.toString();
    }

    private static String options(List<OptionShape> options, String indent) {
        return options.stream()
                .flatMap(option -> option.names().stream().map(name -> indent + "'" + option(option, name) + "' \\\n"))
                .collect(Collectors.joining());
    }

    private static String option(OptionShape option, String name) {
        String sign = !option.takesValue() ? "" : name.startsWith("--") ? "=" : "+";
        String value = option.takesValue() ? (option.needsValue() ? ":" : "::") + value(option) : "";
        return quoted("*" + name + sign + "[" + bracketed(option.description()) + "]") + value;
    }

    private static String value(OptionShape option) {
        String label = quoted(bracketed(option.label()));
        return !option.values().isEmpty()
                ? label + ":(" + String.join(" ", option.values()) + ")"
                : label + ":" + (option.takesPath() ? "_files" : "");
    }

    private static String arguments(CommandShape command) {
        String indent = "                        ";
        if (command.arguments().isEmpty()) {
            return indent + "'*: :'";
        }
        ArgumentShape first = command.arguments().get(0);
        String values =
                command.argumentValues().isEmpty() ? "_files" : "(" + String.join(" ", command.argumentValues()) + ")";
        return indent + "'*:" + quoted(bracketed(first.label())) + ":" + values + "'";
    }

    /** Brackets and colons end a description. */
    private static String bracketed(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''");
    }
}
