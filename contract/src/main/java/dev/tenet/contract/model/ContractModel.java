package dev.tenet.contract.model;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the model out of a document. What cannot be understood becomes a {@link Problem}; nothing is thrown. */
public final class ContractModel {
    private final Reading reading;
    private final Place root;

    private ContractModel(Reading reading, Place root) {
        this.reading = reading;
        this.root = root;
    }

    /**
     * The contract that a document is.
     *
     * @param known the problems that were found before
     */
    public static Contract read(Document document, OpenApiVersion version, List<Problem> known) {
        return new ContractModel(new Reading(version, known), document.place()).contract();
    }

    private Contract contract() {
        boolean old = reading.version() == OpenApiVersion.V2_0;
        Optional<Place> info = reading.object(root, "info");
        Place named = old ? root : reading.object(root, "components").orElse(null);
        SecuritySchemeReader schemeReader = new SecuritySchemeReader(reading);
        Map<String, SecurityScheme> schemes = named == null
                ? new LinkedHashMap<>()
                : schemeReader.schemes(named, old ? "securityDefinitions" : "securitySchemes");
        SecurityReader security = new SecurityReader(reading, schemeReader, schemes);
        List<Server> servers = new ServerReader(reading, root).servers();
        Inherited inherited = new Inherited(
                servers,
                security.requirements(root).orElse(List.of()),
                reading.texts(root, "consumes").orElse(List.of()),
                reading.texts(root, "produces").orElse(List.of()));
        PathReader paths = new PathReader(reading, security, new ServerReader(reading, root));
        List<PathItem> items = paths.items(root, "paths", inherited);
        reportSameSignatures(items);
        return new Contract(
                root,
                reading.version(),
                info.flatMap(it -> reading.text(it, "title")).orElse(""),
                info.flatMap(it -> reading.text(it, "version")).orElse(""),
                items,
                reading.version().hasJsonSchema()
                        ? paths.items(root, "webhooks", inherited.ofCallsByTheServer())
                        : List.of(),
                servers,
                inherited.security(),
                Collections.unmodifiableMap(schemes),
                named == null ? Map.of() : schemas(named, old ? "definitions" : "schemas"),
                tags(),
                reading.version().hasJsonSchema() ? reading.text(root, "jsonSchemaDialect") : Optional.empty(),
                reading.problems());
    }

    private Map<String, Place> schemas(Place named, String key) {
        Map<String, Place> schemas = new LinkedHashMap<>();
        for (Place schema : reading.members(named, key)) {
            schemas.put(schema.pointer().last(), schema);
        }
        return Collections.unmodifiableMap(schemas);
    }

    private List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        for (Place tag : reading.items(root, "tags")) {
            reading.asObject(tag, "a tag")
                    .flatMap(it -> reading.text(it, "name"))
                    .ifPresent(name -> tags.add(new Tag(tag, name)));
        }
        return List.copyOf(tags);
    }

    /** Two templates that differ only in the names of their parameters match the same URLs (OpenAPI 3, section 4.8.8). */
    private void reportSameSignatures(List<PathItem> items) {
        Map<String, PathItem> bySignature = new HashMap<>();
        List<PathItem> byName =
                items.stream().sorted(Comparator.comparing(PathItem::path)).toList();
        for (PathItem item : byName) {
            PathItem first = bySignature.putIfAbsent(signature(item.path()), item);
            if (first != null) {
                reading.problem(item.place(), "the path " + item.path() + " matches the same URLs as " + first.path());
            }
        }
    }

    private static String signature(String path) {
        StringBuilder signature = new StringBuilder(path.length());
        boolean inside = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            inside = c == '{' || inside && c != '}';
            if (!inside || c == '{') {
                signature.append(c);
            }
        }
        return signature.toString();
    }
}
