package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Optional;

/**
 * An Operation Object with what holds for it by inheritance.
 *
 * @param method in lower case, as in the document ({@code get}, {@code query}); names of {@code additionalOperations} (3.2) as written
 * @param path the path template, webhook name or callback expression
 * @param parameters the effective ones: the operation's own, and those of the path item that it does not override. Ignored header
 *     parameters (Accept, Content-Type, Authorization; OpenAPI 3, section 4.8.12) are left out. In 2.0 without {@code body} and {@code formData}
 * @param requestBody 2.0: the {@code body} parameter, or the {@code formData} parameters as one object
 * @param security the effective alternatives; an empty list means no security at all. One alternative without schemes means optional.
 *     In webhooks and callbacks only what the operation says itself
 * @param servers the effective servers
 */
public record Operation(
        String method,
        String path,
        Place place,
        Optional<String> operationId,
        List<String> tags,
        boolean deprecated,
        List<Parameter> parameters,
        Optional<RequestBody> requestBody,
        List<Response> responses,
        List<SecurityRequirement> security,
        List<Server> servers,
        List<Callback> callbacks) {}
