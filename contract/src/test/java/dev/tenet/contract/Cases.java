package dev.tenet.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of test data: one case each. */
final class Cases {
    private Cases() {}

    static List<String> of(String kind) {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", kind))) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(String kind, String name) {
        return Path.of("src/test/resources", kind, name).toAbsolutePath();
    }

    /** The name of the document that a case is about. */
    static String document(Path folder) {
        return Files.exists(folder.resolve("openapi.json")) ? "openapi.json" : "openapi.yaml";
    }

    static ContractReader reader(Path workingDirectory) {
        return reader(workingDirectory, ReaderOptions.DEFAULT);
    }

    static ContractReader reader(Path workingDirectory, ReaderOptions options) {
        return new ContractReader(options, workingDirectory, InputStream.nullInputStream());
    }

    /** Compares with a golden file; {@code -Dgolden=write} writes it. */
    static String golden(Path file, String actual) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, actual);
        }
        return Files.exists(file) ? Files.readString(file) : "(no " + file.getFileName() + ")";
    }
}
