package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.project.glob.Glob;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the documents that a call names: files, globs, URLs and other sources, or standard input. */
record LintDocuments(Path workingDirectory, Stdin stdin, PrintWriter err) {
    private static final Pattern OTHER_SOURCE = Pattern.compile("(?:https?://|git:|maven:).*", Pattern.DOTALL);
    static final String STDIN = "-";

    List<LintInput> find(LintOptions options) throws IOException, LintStopped {
        boolean fromStdin = options.readsStdin();
        List<LintInput> inputs = new ArrayList<>();
        for (String source : sources(options)) {
            inputs.add(input(source, options.encoding()));
        }
        if (fromStdin) {
            inputs.add(text(options.stdinFilepath().orElse("<STDIN>"), stdin.bytes(), options.encoding()));
        }
        if (inputs.isEmpty()) {
            throw new LintStopped("No files found to lint. Please check your file path and extension and try again");
        }
        return inputs;
    }

    private Set<String> sources(LintOptions options) throws IOException, LintStopped {
        Set<String> sources = new TreeSet<>(new LocaleOrder());
        Set<String> excluded = new LinkedHashSet<>();
        List<String> unmatched = new ArrayList<>();
        for (String document : options.documents()) {
            if (document.equals(STDIN)) {
                continue;
            }
            if (OTHER_SOURCE.matcher(document).matches()) {
                sources.add(document);
            } else if (document.startsWith("!") && !document.startsWith("!(")) {
                excluded.addAll(files(document.substring(1)));
                excluded.addAll(files(document.substring(1) + "/**"));
            } else {
                Set<String> files = files(document);
                if (files.isEmpty()) {
                    unmatched.add(document);
                }
                sources.addAll(files);
            }
        }
        if (options.showUnmatchedGlobs()) {
            unmatched.forEach(glob -> err.println("No file matches " + glob));
        }
        if (options.failOnUnmatchedGlobs() && !unmatched.isEmpty()) {
            throw new LintStopped("Unmatched glob patterns: `" + String.join(",", unmatched) + "`");
        }
        sources.removeAll(excluded);
        return sources;
    }

    /** The file of that very name, or else those that it matches as a glob. */
    private Set<String> files(String glob) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        Optional<Path> literal = literal(glob);
        if (literal.isPresent()) {
            files.add(literal.get().toString());
        } else {
            Glob.find(glob.replace('\\', '/'), workingDirectory).forEach(file -> files.add(file.toString()));
        }
        return files;
    }

    private Optional<Path> literal(String path) {
        try {
            Path file = workingDirectory.toAbsolutePath().resolve(path).normalize();
            return Files.exists(file) && !Files.isDirectory(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static LintInput input(String source, TextEncoding encoding) throws IOException {
        if (encoding.isUsual() || OTHER_SOURCE.matcher(source).matches()) {
            return LintInput.at(source);
        }
        try (InputStream bytes = Files.newInputStream(Path.of(source))) {
            return text(source, bytes, encoding);
        }
    }

    private static LintInput text(String name, InputStream in, TextEncoding encoding) throws IOException {
        int most = (int) ReaderOptions.DEFAULT.maxBytes();
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most) {
            throw new InputException(name + ":1:1: is larger than " + (most >> 20) + " MiB; split the document");
        }
        return new LintInput(name, Optional.of(encoding.decode(bytes)));
    }
}
