package dev.tenet.contract.finding;

import dev.tenet.contract.tree.Node;
import java.util.Optional;

/**
 * What shows that a change breaks somebody: a payload, or a request that used to work.
 *
 * @param value the payload, for findings about schemas
 * @param request the request (such as {@code DELETE /orders/{id}}), for findings about anything else
 * @param acceptedBy {@code base} or {@code revision}
 * @param rejectedBy the other one
 * @param reason what the rejecting side objects to, for example {@code /lines/0/quantity: 0 is below the minimum 1}
 */
public record Witness(
        Optional<Node> value, Optional<String> request, String acceptedBy, String rejectedBy, String reason) {}
