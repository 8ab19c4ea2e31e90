package dev.tenet.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/** Typical calls in one machine, made once by the build so that their classes go into the archive that starts {@code tenet} fast. */
final class Training {
    private Training() {}

    /** Given a folder with {@code base.yaml}, {@code revision.yaml}, {@code rules.yaml} and {@code questions.jsonl}, and {@code project}. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        String base = folder.resolve("base.yaml").toString();
        String revision = folder.resolve("revision.yaml").toString();
        call("diff", base, revision);
        call("diff", base, revision, "--format=json", "--category=wire,sdk", "--fail-on=none");
        call("version", base, revision);
        call("lint", base, "--ruleset", folder.resolve("rules.yaml").toString());
        call("lint", base, "-r", folder.resolve("rules.yaml").toString(), "-f", "json", "-q");
        call("schema", "--batch", folder.resolve("questions.jsonl").toString());
        inProject(folder.resolve("project"));
        call("explain", "minimum-raised");
        call("explain", "no-such-rule");
        call("--help");
        call("--version");
        Terminal.system();
    }

    /** What reads {@code tenet.yaml}: a check, and a comparison by its rules. */
    private static void inProject(Path project) {
        String config = project.resolve("tenet.yaml").toString();
        call("check", "--config", config);
        call("check", "--config", config, "-f", "json");
        call(
                "diff",
                project.resolve("base.yaml").toString(),
                project.resolve("api.yaml").toString(),
                "--config",
                config);
    }

    /** Each by a command of its own, which serves one call, as in life. */
    private static void call(String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        new Tenet(new Terminal(nowhere, nowhere, true, false, true, 80)).run(arguments);
    }
}
