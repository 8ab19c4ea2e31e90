package dev.tenet.diff.match;

import dev.tenet.contract.model.Response;
import java.util.List;
import java.util.Optional;

/** Status codes, their ranges, and {@code default}; the more exact one wins. */
public final class StatusCodes {
    public static final String DEFAULT = "default";

    private StatusCodes() {}

    /** Whether a status, or range, tells of success (2xx, 3xx). */
    public static boolean isSuccess(String status) {
        return status.startsWith("2") || status.startsWith("3");
    }

    /** The response that speaks for a status which is not listed itself. */
    public static Optional<Response> covering(String status, List<Response> responses) {
        if (status.equals(DEFAULT)) {
            return Optional.empty();
        }
        String range = status.charAt(0) + "XX";
        return find(range, responses).or(() -> find(DEFAULT, responses));
    }

    private static Optional<Response> find(String status, List<Response> responses) {
        return responses.stream()
                .filter(response -> response.status().equalsIgnoreCase(status))
                .findFirst();
    }
}
