package dev.tenet.cli;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.fix.UnifiedDiff;
import dev.tenet.linter.ruleset.RulesetException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Repairs the documents of a lint run: files in their place, standard input to standard output. */
record LintFixes(Terminal terminal, Path workingDirectory, boolean preview, boolean quiet) {

    /** What there is to say of the document when it is repaired. */
    LintRun.Linted fix(LintRun run, LintInput document) throws IOException, RulesetException {
        Optional<Path> file = document.text().isPresent() ? Optional.empty() : file(document.source());
        Optional<String> text = file.isPresent() ? read(file.get()) : document.text();
        if (text.isEmpty()) {
            terminal.err()
                    .println("tenet: " + document.source() + ": not repaired; only files in UTF-8 of at most "
                            + (ReaderOptions.DEFAULT.maxBytes() >> 20) + " MiB and standard input are");
            return run.lint(document);
        }
        LintRun.Repaired repaired = run.repair(document.source(), text.get());
        boolean changed = !repaired.text().equals(text.get());
        if (preview) {
            terminal.out().print(patch(document.source(), text.get(), repaired.text()));
        } else if (file.isEmpty()) {
            terminal.out().print(repaired.text());
        } else if (changed) {
            write(file.get().toRealPath(), repaired.text());
        }
        if (changed && !quiet) {
            terminal.err()
                    .println((preview ? "Would fix " : "Fixed ")
                            + repaired.fixed()
                            + (repaired.fixed() == 1 ? " finding in " : " findings in ")
                            + shown(document.source()));
        }
        return repaired.remaining();
    }

    private Optional<Path> file(String source) {
        try {
            return Optional.of(workingDirectory.resolve(source)).filter(Files::isRegularFile);
        } catch (InvalidPathException otherSource) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(Path file) throws IOException {
        if (Files.size(file) >= ReaderOptions.DEFAULT.maxBytes()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Optional<Set<PosixFilePermission>> permissions = permissions(file);
        WholeFile.write(file, out -> out.write(text));
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(file, permissions.get());
        }
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        try {
            return Optional.of(Files.getPosixFilePermissions(file));
        } catch (UnsupportedOperationException noSuchPermissions) {
            return Optional.empty();
        }
    }

    private String patch(String source, String before, String after) {
        String name = shown(source);
        boolean below = !name.startsWith("/") && !name.startsWith("..");
        return UnifiedDiff.of(below ? "a/" + name : name, below ? "b/" + name : name, before, after);
    }

    /** The path from the working directory, where it leads down. */
    private String shown(String source) {
        Path directory = workingDirectory.toAbsolutePath().normalize();
        Optional<Path> file = file(source).map(path -> path.toAbsolutePath().normalize());
        return file.filter(path -> path.startsWith(directory))
                .map(directory::relativize)
                .map(Path::toString)
                .orElse(source)
                .replace('\\', '/');
    }
}
