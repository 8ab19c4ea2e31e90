package dev.tenet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages that explain rules: Markdown files on the class path, each named as its rule. */
final class RulePages {
    private static final String FOLDER = "dev/tenet/diff/rules/";
    private static final String EXTENSION = ".md";

    private final ClassLoader classes;

    RulePages(ClassLoader classes) {
        this.classes = classes;
    }

    Optional<String> find(String rule) throws IOException {
        if (!rule.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream page = classes.getResourceAsStream(FOLDER + rule + EXTENSION)) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        try {
            for (URL folder : Collections.list(classes.getResources(FOLDER))) {
                list(folder).filter(name -> name.endsWith(EXTENSION)).forEach(name -> rules.add(ruleOf(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static Stream<String> list(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream().map(entry -> entry.getName()).filter(name -> name.startsWith(FOLDER));
        }
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static String ruleOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - EXTENSION.length());
    }
}
