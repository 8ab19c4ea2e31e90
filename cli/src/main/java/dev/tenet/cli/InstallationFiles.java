package dev.tenet.cli;

import dev.tenet.cli.shell.ManualPage;
import dev.tenet.cli.shell.Shell;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what an installation has beside the program: manual pages, and completion for each shell, where packages keep them. */
final class InstallationFiles {
    private InstallationFiles() {}

    /** Given the folder that is called {@code share} in an installation. */
    public static void main(String[] arguments) throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandSpec spec = new Tenet(new Terminal(nowhere, nowhere, false, false, false, 80)).spec();
        Path share = Path.of(arguments[0]);
        for (Map.Entry<String, String> page :
                ManualPage.all(spec, Version.number()).entrySet()) {
            write(share.resolve("man/man1").resolve(page.getKey()), page.getValue());
        }
        write(share.resolve("bash-completion/completions/tenet"), Shell.BASH.completionOf(spec));
        write(share.resolve("zsh/site-functions/_tenet"), Shell.ZSH.completionOf(spec));
        write(share.resolve("fish/vendor_completions.d/tenet.fish"), Shell.FISH.completionOf(spec));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
