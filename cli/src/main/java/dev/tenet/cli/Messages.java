package dev.tenet.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What the system reports, in words. */
final class Messages {
    private Messages() {}

    static String of(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            String kind = failure.getClass().getSimpleName().replaceAll("Exception$", "");
            return file.getFile() + ": "
                    + kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        }
        return oneLine(String.valueOf(failure.getMessage()));
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
