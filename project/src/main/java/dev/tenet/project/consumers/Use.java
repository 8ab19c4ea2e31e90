package dev.tenet.project.consumers;

import java.util.Optional;

/**
 * One way in which a consumer uses an operation.
 *
 * @param path with or without the base path of a server; segments in braces stand for any. The name of a webhook
 * @param sent what it sends
 * @param answer what of the response it reads; absent where nobody can tell
 */
record Use(Kind kind, String method, String path, Sent sent, Optional<Answer> answer) {
    /** Who calls whom. */
    enum Kind {
        CALL,
        WEBHOOK
    }

    /**
     * What is sent.
     *
     * @param parameters by query, header and cookie
     * @param alwaysBody whether there surely is a body each time
     */
    record Sent(NamedValues parameters, Usage body, boolean alwaysBody) {
        static final Sent UNKNOWN = new Sent(NamedValues.UNKNOWN, KnownUsage.ANYTHING, false);
    }

    /**
     * What is read of a response.
     *
     * @param status {@code 200}, {@code 2XX} or {@code default}
     */
    record Answer(String status, NamedValues headers, Usage body) {}

    static Use call(String method, String path, Sent sent, Optional<Answer> answer) {
        return new Use(Kind.CALL, method, path, sent, answer);
    }
}
