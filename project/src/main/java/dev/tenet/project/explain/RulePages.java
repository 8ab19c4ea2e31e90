package dev.tenet.project.explain;

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
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages that explain rules: Markdown files on the class path, each named as its rule. */
public final class RulePages {
    private static final List<String> FOLDERS = List.of("dev/tenet/diff/rules/", "dev/tenet/linter/rules/");
    private static final String EXTENSION = ".md";

    private final ClassLoader classes;

    public RulePages(ClassLoader classes) {
        this.classes = classes;
    }

    /** The page of a rule; nothing where there is no such rule. */
    public Optional<String> find(String rule) throws IOException {
        if (!rule.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        for (String folder : FOLDERS) {
            try (InputStream page = classes.getResourceAsStream(folder + rule + EXTENSION)) {
                if (page != null) {
                    return Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    /** The rules that have a page. */
    public SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        try {
            for (String name : FOLDERS) {
                for (URL folder : Collections.list(classes.getResources(name))) {
                    list(folder, name)
                            .filter(page -> page.endsWith(EXTENSION))
                            .forEach(page -> rules.add(ruleOf(page)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static Stream<String> list(URL folder, String prefix) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream().map(entry -> entry.getName()).filter(name -> name.startsWith(prefix));
        }
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static String ruleOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - EXTENSION.length());
    }
}
