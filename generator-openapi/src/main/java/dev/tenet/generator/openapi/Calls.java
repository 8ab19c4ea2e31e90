package dev.tenet.generator.openapi;

import java.util.stream.Stream;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenSecurity;
import org.openapitools.codegen.model.OperationsMap;

/**
 * Puts at every operation what a template that writes the call itself has to know.
 *
 * <ul>
 *   <li>{@code x-tenet-name} at its body: what the argument is called, which is {@code body} where no parameter is
 *   <li>{@code x-tenet-accept}: the media type of the response that the type of the result is of
 *   <li>{@code x-tenet-security}: the names of the security schemes that may be asked for, each once
 * </ul>
 */
final class Calls {
    private Calls() {}

    static void describe(OperationsMap group) {
        for (CodegenOperation operation : group.getOperations().getOperation()) {
            boolean taken = operation.allParams.stream()
                    .anyMatch(each -> !each.isBodyParam && each.paramName.equalsIgnoreCase("body"));
            String body = taken ? "requestBody" : "body";
            Stream.concat(operation.allParams.stream(), operation.bodyParams.stream())
                    .filter(each -> each.isBodyParam)
                    .forEach(each -> each.vendorExtensions.put("x-tenet-name", body));
            if (operation.bodyParam != null) {
                operation.bodyParam.vendorExtensions.put("x-tenet-name", body);
            }
            operation.responses.stream()
                    .filter(each -> each.is2xx && each.getContent() != null)
                    .flatMap(each -> each.getContent().keySet().stream())
                    .findFirst()
                    .ifPresent(type -> operation.vendorExtensions.put("x-tenet-accept", type));
            if (operation.authMethods != null) {
                operation.vendorExtensions.put(
                        "x-tenet-security",
                        operation.authMethods.stream()
                                .map((CodegenSecurity scheme) -> scheme.name)
                                .distinct()
                                .toList());
            }
        }
    }
}
