package dev.tenet.project.consumers;

import dev.tenet.contract.model.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which response of an operation speaks of a status code: the code itself, or else its range, or else {@code default} (OpenAPI 3, Responses Object). */
final class StatusChoice {
    private StatusChoice() {}

    static Optional<Response> of(String status, List<Response> responses) {
        String wanted = status.toUpperCase(Locale.ROOT);
        return find(wanted, responses)
                .or(() -> wanted.isEmpty() ? Optional.empty() : find(wanted.charAt(0) + "XX", responses))
                .or(() -> find("DEFAULT", responses));
    }

    private static Optional<Response> find(String status, List<Response> responses) {
        return responses.stream()
                .filter(response -> response.status().toUpperCase(Locale.ROOT).equals(status))
                .findFirst();
    }
}
