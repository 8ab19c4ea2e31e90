package dev.tenet.generator.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The examples in the README of a client. */
final class ReadmeExamples {
    private ReadmeExamples() {}

    /** The fenced blocks of a language, in order. */
    static List<String> of(Path client, String language) {
        try {
            return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                    .matcher(Files.readString(client.resolve("README.md")))
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
