package dev.tenet.maven;

import java.util.Locale;
import org.apache.maven.execution.MavenSession;

/** Whether the log of the build is coloured: as Maven decides it, by {@code -Dstyle.color}, by batch mode, and by the terminal. */
final class LogColour {
    private LogColour() {}

    static boolean isOn(MavenSession session) {
        String style =
                session.getUserProperties().getProperty("style.color", "auto").toLowerCase(Locale.ROOT);
        return switch (style) {
            case "always", "yes", "force" -> true;
            case "never", "no", "none" -> false;
            default -> session.getRequest().isInteractiveMode() && System.getenv("NO_COLOR") == null && isTerminal();
        };
    }

    /** On newer Java there is a console without a terminal, too; a terminal says of what kind it is. */
    private static boolean isTerminal() {
        return System.console() != null && Runtime.version().feature() < 22;
    }
}
