package dev.tenet.generator.openapi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;

/** What a test needs besides a JDK. */
final class Toolchain {
    private Toolchain() {}

    /** Skips the test where this command, such as {@code go version}, does not succeed; with {@code CI=true} that is a failure. */
    static void require(String... command) {
        if (!works(command)) {
            String message = "needs " + command[0] + ": \"" + String.join(" ", command) + "\" does not work here";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
