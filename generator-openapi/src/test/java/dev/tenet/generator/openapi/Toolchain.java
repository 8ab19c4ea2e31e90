package dev.tenet.generator.openapi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.List;

/** What a test needs besides a JDK. */
final class Toolchain {
    private Toolchain() {}

    /**
     * Skips the test where this command, such as {@code go version}, does not succeed; with {@code CI=true} that is a failure, unless the
     * command is among those of {@code TENET_CI_WITHOUT}, which lists what the machine of the CI cannot have.
     */
    static void require(String... command) {
        if (!works(command)) {
            String message = "needs " + command[0] + ": \"" + String.join(" ", command) + "\" does not work here";
            List<String> without =
                    List.of(System.getenv().getOrDefault("TENET_CI_WITHOUT", "").split(","));
            if ("true".equals(System.getenv("CI")) && !without.contains(command[0])) {
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
