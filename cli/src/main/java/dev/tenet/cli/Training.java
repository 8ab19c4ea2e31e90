package dev.tenet.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Typical calls in one machine, made once by the build so that their classes go into the archive that starts {@code tenet} fast. */
final class Training {
    private Training() {}

    /** Given a folder with {@code base.yaml}, {@code revision.yaml} and {@code questions.jsonl}. */
    public static void main(String[] arguments) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream());
        Tenet tenet = new Tenet(new Terminal(nowhere, nowhere, true, false, true, 80));
        Path folder = Path.of(arguments[0]);
        String base = folder.resolve("base.yaml").toString();
        String revision = folder.resolve("revision.yaml").toString();
        tenet.run("diff", base, revision);
        tenet.run("diff", base, revision, "--format=json", "--category=wire,sdk", "--fail-on=none");
        tenet.run("schema", "--batch", folder.resolve("questions.jsonl").toString());
        tenet.run("explain", "no-such-rule");
        tenet.run("--help");
        tenet.run("--version");
        Terminal.system();
    }
}
