package dev.tenet.project.policy;

import dev.tenet.contract.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Adds entries to the file of accepted changes; what is there already, comments too, stays as it is. */
public final class AcceptedWriter {
    private static final String HEADER = """
            # Changes that the project agreed to. "tenet accept" adds to this list; it is reviewed like code.
            # An entry holds until the day or the version that it names; then the change fails again.
            """;

    private AcceptedWriter() {}

    /**
     * The text of the file with these entries.
     *
     * @param before the text so far; empty where there is no file
     * @throws InputException where the entries do not fit to what is there
     */
    public static String added(String name, String before, List<AcceptedEntry> entries) {
        StringBuilder after = new StringBuilder(before.isEmpty() ? HEADER : before);
        if (after.charAt(after.length() - 1) != '\n') {
            after.append('\n');
        }
        entries.forEach(entry -> after.append('\n').append(entry.yaml()));
        Path folder = Path.of("").toAbsolutePath();
        int known = AcceptedFile.parse(name, before, folder).size();
        if (AcceptedFile.parse(name, after.toString(), folder).size() != known + entries.size()) {
            throw new InputException(name + ": entries can be added to a YAML list in block style only");
        }
        return after.toString();
    }

    /** The text of a file; empty where there is none. */
    public static String before(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
