package dev.tenet.cli.shell;

import dev.tenet.cli.shell.CommandShape.ArgumentShape;
import dev.tenet.cli.shell.CommandShape.OptionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Manual pages, in the macros of {@code man(7)}: one for the command, and one for each command below it. */
public final class ManualPage {
    private final CommandShape command;
    private final String fullName;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    private ManualPage(CommandShape command, String fullName, String version) {
        this.command = command;
        this.fullName = fullName;
        this.version = version;
    }

    /** All pages of a command by the names of their files, such as {@code tenet-diff.1}. */
    public static Map<String, String> all(CommandSpec declared, String version) {
        CommandShape top = CommandShape.of(declared);
        Map<String, String> pages = new TreeMap<>();
        pages.put(top.name() + ".1", new ManualPage(top, top.name(), version).text(siblings(top, top)));
        for (CommandShape command : top.commands()) {
            String name = top.name() + "-" + command.name();
            pages.put(name + ".1", new ManualPage(command, name, version).text(siblings(top, command)));
        }
        return pages;
    }

    private static List<String> siblings(CommandShape top, CommandShape itself) {
        List<String> names = new ArrayList<>();
        if (itself != top) {
            names.add(top.name());
        }
        top.commands().stream()
                .filter(command -> command != itself)
                .map(command -> top.name() + "-" + command.name())
                .forEach(names::add);
        return names;
    }

    private String text(List<String> siblings) {
        String title = fullName.toUpperCase(Locale.ROOT);
        line(".TH " + escaped(title) + " 1 \"\" \"tenet " + escaped(version) + "\" \"Tenet\"");
        line(".SH NAME");
        line(escaped(fullName) + " \\- " + escaped(command.headline()));
        synopsis();
        line(".SH DESCRIPTION");
        line(text(command.summary()));
        commands();
        options();
        footer();
        line(".SH SEE ALSO");
        line(siblings.stream().map(name -> ".BR " + escaped(name) + " (1)").collect(Collectors.joining(" ,\n")));
        return page.toString();
    }

    private void synopsis() {
        line(".SH SYNOPSIS");
        line(".B " + escaped(fullName.replace('-', ' ')));
        line("[\\fIOPTION\\fR]...");
        if (!command.commands().isEmpty()) {
            line("\\fICOMMAND\\fR");
        }
        for (ArgumentShape argument : command.arguments()) {
            String label = "\\fI" + escaped(argument.label()) + "\\fR" + (argument.several() ? "..." : "");
            line(argument.required() ? label : "[" + label + "]");
        }
    }

    private void commands() {
        if (command.commands().isEmpty()) {
            return;
        }
        line(".SH COMMANDS");
        for (CommandShape below : command.commands()) {
            line(".TP");
            line(".B " + escaped(below.name()));
            line(text(below.summary()));
        }
    }

    private void options() {
        line(".SH OPTIONS");
        for (ArgumentShape argument : command.arguments()) {
            line(".TP");
            line(".I " + escaped(argument.label()));
            line(text(argument.description()));
        }
        for (OptionShape option : command.options()) {
            line(".TP");
            line(option.names().stream()
                    .map(name -> "\\fB" + escaped(name) + "\\fR" + value(option, name))
                    .collect(Collectors.joining(", ")));
            line(text(option.description()));
        }
    }

    private static String value(OptionShape option, String name) {
        if (!option.takesValue()) {
            return "";
        }
        String value = (name.startsWith("--") ? "=" : " ") + "\\fI" + escaped(option.label()) + "\\fR";
        return option.needsValue() ? value : "[" + value + "]";
    }

    /** Notes, examples and exit codes, told apart as help sets them: by an indent, and by their first words. */
    private void footer() {
        List<String> examples = new ArrayList<>();
        List<String> exitCodes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> section = notes;
        for (String line : command.footer()) {
            if (line.isEmpty()) {
                section = notes;
            } else if (line.startsWith("  ")) {
                examples.add(line.strip());
                continue;
            } else if (line.startsWith("Exit codes: ")) {
                section = exitCodes;
                line = line.substring("Exit codes: ".length());
            } else if (line.startsWith("Example")) {
                continue;
            }
            section.add(line);
        }
        section("NOTES", notes);
        if (!examples.isEmpty()) {
            line(".SH EXAMPLES");
            line(".EX");
            examples.forEach(example -> line(text(example)));
            line(".EE");
        }
        section("EXIT STATUS", exitCodes);
    }

    private void section(String title, List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (!said.isEmpty()) {
            line(".SH " + title);
            said.forEach(line -> line(text(line)));
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A line of text: one that starts with a dot or an apostrophe would be a request. */
    private static String text(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("\"", "\\(dq")
                .replace("…", "...");
    }
}
