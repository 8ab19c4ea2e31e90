package dev.tenet.generator;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** What the system says of a file that cannot be written, in words. */
final class WriteFailure {
    private WriteFailure() {}

    static String of(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            String kind = failure.getClass().getSimpleName().replaceAll("Exception$", "");
            return file.getFile() + ": "
                    + kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }
        return String.valueOf(failure.getMessage());
    }
}
