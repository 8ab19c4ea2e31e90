package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An OpenAPI document of any version, read into one model. References on the way are followed; schemas stay where they are.
 *
 * @param place the whole document
 * @param title of the Info Object; empty where it has none
 * @param apiVersion {@code version} of the Info Object; empty where it has none
 * @param paths in file order; their {@code path} is the template without the base path of 2.0 (which is part of {@code servers})
 * @param webhooks in file order; their {@code path} is the webhook's name
 * @param servers of the whole document; 2.0: one for each scheme of {@code schemes} × {@code host} × {@code basePath}; never empty
 * @param schemas the named schemas ({@code components.schemas}, {@code definitions})
 * @param problems what could not be read, and so is not compared
 */
public record Contract(
        Place place,
        OpenApiVersion version,
        String title,
        String apiVersion,
        List<PathItem> paths,
        List<PathItem> webhooks,
        List<Server> servers,
        List<SecurityRequirement> security,
        Map<String, SecurityScheme> securitySchemes,
        Map<String, Place> schemas,
        List<Tag> tags,
        Optional<String> jsonSchemaDialect,
        List<Problem> problems) {

    /** How the user named this contract. */
    public String source() {
        return place.document().source();
    }
}
