package dev.tenet.cli;

import dev.tenet.project.init.InitFile;
import dev.tenet.project.init.ProjectInit;
import dev.tenet.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tenet init}: writes what a project needs to start. */
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Path workingDirectory;
    private final CommandSpec spec;

    InitCommand(Terminal terminal, Path workingDirectory) {
        this.terminal = terminal;
        this.workingDirectory = workingDirectory;
        this.spec = Commands.named(
                "init",
                this,
                "Writes a tenet.yaml for the contracts of this folder, a ruleset and a CI job. What is there already "
                        + "stays as it is.",
                "",
                "Examples:",
                "  tenet init",
                "  tenet init --dry-run",
                "",
                "Exit codes: 0 written, 2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        spec.addOption(Commands.flag("--dry-run", "Prints the files and writes nothing."));
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        boolean dry = spec.commandLine().getParseResult().hasMatchedOption("--dry-run");
        ProjectInit init = ProjectInit.of(workingDirectory);
        List<InitFile> files = init.files();
        for (InitFile file : files) {
            Path target = workingDirectory.resolve(file.path());
            if (Files.exists(target)) {
                terminal.out().println("kept   " + file.path() + " (it is there already)");
            } else if (dry) {
                terminal.out().println("would write " + file.path() + ":");
                file.content()
                        .lines()
                        .forEach(line -> terminal.out().println(("  " + Visible.text(line)).stripTrailing()));
            } else {
                WholeFile.write(target, out -> out.write(file.content()));
                terminal.out().println("wrote  " + file.path() + "  " + file.purpose());
            }
        }
        terminal.out().println();
        init.advice().forEach(line -> terminal.out().println(Visible.text(line)));
        return 0;
    }
}
