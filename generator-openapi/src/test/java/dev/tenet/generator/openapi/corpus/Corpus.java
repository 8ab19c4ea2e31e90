package dev.tenet.generator.openapi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Published contracts in a folder, which is no part of this repository: {@code -Dtenet.corpus=FOLDER}, or {@code ../shared/corpus/specs} beside it. */
record Corpus(Path folder) {
    static Corpus given() {
        return new Corpus(Path.of(System.getProperty("tenet.corpus", "../../shared/corpus/specs"))
                .toAbsolutePath()
                .normalize());
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** The contracts, the smallest first. */
    List<Path> contracts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(Corpus::bytes).thenComparing(Path::getFileName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a contract: its file without the ending. */
    static String name(Path contract) {
        return contract.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
