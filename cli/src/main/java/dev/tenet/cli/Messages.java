package dev.tenet.cli;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
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

    /** A finding of the revision as a message about the input. */
    static String of(Finding finding) {
        return "tenet: " + finding.revision().map(Messages::position).orElse("") + finding.message();
    }

    private static String position(Location location) {
        return location.source() + ":" + location.range().start() + ": ";
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
