package dev.tenet.cli.shell;

import dev.tenet.cli.shell.CommandShape.OptionShape;
import java.util.stream.Collectors;

/** Completion for bash, as its manual describes it in "Programmable Completion"; no other package is needed. */
final class BashCompletion {
    private BashCompletion() {}

    static String script(CommandShape top) {
        StringBuilder script = new StringBuilder();
        script.append(
                """
                # bash completion for NAME. Load it with: eval "$(NAME completion bash)"
                _NAME() {
                    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= options= values= word
                    # In --option=value, bash makes words of the option, the sign and the value.
                    if [[ $current == = ]]; then
                        current=
                    elif [[ $previous == = && COMP_CWORD -ge 2 ]]; then
                        previous=${COMP_WORDS[COMP_CWORD-2]}
                    fi
                    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                        case $word in
                            COMMANDS) command=$word; break ;;
                        esac
                    done
                    case $command in
                """.replace("COMMANDS", String.join("|", top.commandNames())).replace("NAME", top.name()));
        for (CommandShape command : top.commands()) {
            append(script, command);
        }
        script.append("""
                        *) options='TOP' ;;
                    esac
                    if [[ -n $values ]]; then
                        COMPREPLY=($(compgen -W "$values" -- "$current"))
                    elif [[ $current == -* || -z $command ]]; then
                        COMPREPLY=($(compgen -W "$options" -- "$current"))
                    fi
                }
                complete -o default -F _NAME NAME
                """.replace("TOP", String.join(" ", top.commandNames()) + " " + optionNames(top))
                .replace("NAME", top.name()));
        return script.toString();
    }

    private static void append(StringBuilder script, CommandShape command) {
        script.append("        ").append(command.name()).append(")\n");
        script.append("            options='").append(optionNames(command)).append("'\n");
        script.append("            case $previous in\n");
        for (OptionShape option : command.options()) {
            if (!option.values().isEmpty()) {
                script.append("                ")
                        .append(String.join("|", option.names()))
                        .append(") values='")
                        .append(String.join(" ", option.values()))
                        .append("' ;;\n");
            }
        }
        argumentValues(script, command);
        script.append("            esac ;;\n");
    }

    /** Those of an argument that is one of a few words, offered where no option is being given. */
    private static void argumentValues(StringBuilder script, CommandShape command) {
        if (!command.argumentValues().isEmpty()) {
            script.append("                ")
                    .append(command.name())
                    .append(") values='")
                    .append(String.join(" ", command.argumentValues()))
                    .append("' ;;\n");
        }
    }

    private static String optionNames(CommandShape command) {
        return command.options().stream()
                .flatMap(option -> option.names().stream())
                .collect(Collectors.joining(" "));
    }
}
