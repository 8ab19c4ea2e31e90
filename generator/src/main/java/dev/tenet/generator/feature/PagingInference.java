package dev.tenet.generator.feature;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells which operations return lists a page at a time, by the names that APIs use for it; the extension {@code x-tenet-paging} at an
 * operation says it outright, and {@code x-tenet-paging: false} that it does not.
 */
final class PagingInference {
    static final String EXTENSION = "x-tenet-paging";

    private static final Set<String> CURSORS =
            Set.of("cursor", "pagetoken", "after", "startingafter", "nexttoken", "continuationtoken", "continue");
    private static final Set<String> NEXT = Set.of(
            "nextcursor", "next", "nextpagetoken", "nexttoken", "continuationtoken", "continue", "endcursor", "cursor");
    private static final Set<String> PAGES = Set.of("page", "pagenumber", "pageno");
    private static final Set<String> OFFSETS = Set.of("offset", "skip", "start");
    private static final Set<String> LIMITS =
            Set.of("limit", "pagesize", "perpage", "size", "maxresults", "first", "count", "top");
    private static final Set<String> MORE = Set.of("hasmore", "hasnext", "hasnextpage", "more");
    private static final List<String> WRAPPERS =
            List.of("page", "pagination", "meta", "metadata", "pageinfo", "paging", "responsemetadata");

    private final SchemaView schemas;

    PagingInference(SchemaView schemas) {
        this.schemas = schemas;
    }

    /** How this GET operation is paged, in the words of the contract. */
    Optional<ObjectNode> of(List<JsonNode> parameters, JsonNode operation) {
        Optional<JsonNode> body = schemas.success(operation);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Map<String, JsonNode> properties = schemas.properties(body.get());
        Optional<String> items = properties.entrySet().stream()
                .filter(each -> schemas.isArray(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        boolean bare = schemas.isArray(body.get());
        if (items.isEmpty() && !bare) {
            return Optional.empty();
        }
        ObjectNode paging = JsonNodeFactory.instance.objectNode();
        Optional<String> cursor = query(parameters, CURSORS);
        Optional<String> next = member(properties, NEXT);
        if (cursor.isPresent() && next.isPresent()) {
            paging.put("style", "cursor").put("parameter", cursor.get()).put("next", next.get());
        } else if (query(parameters, PAGES).isPresent()) {
            paging.put("style", "page")
                    .put("parameter", query(parameters, PAGES).get())
                    .put("first", 1);
        } else if (query(parameters, OFFSETS).isPresent()) {
            paging.put("style", "offset")
                    .put("parameter", query(parameters, OFFSETS).get())
                    .put("first", 0);
        } else {
            return Optional.empty();
        }
        items.ifPresent(name -> paging.put("items", name));
        query(parameters, LIMITS).ifPresent(name -> paging.put("limit", name));
        member(properties, MORE).ifPresent(name -> paging.put("more", name));
        return Optional.of(paging);
    }

    private Optional<String> query(List<JsonNode> parameters, Set<String> names) {
        return parameters.stream()
                .map(schemas::follow)
                .filter(each -> each.path("in").asString("").equals("query"))
                .map(each -> each.path("name").asString(""))
                .filter(name -> names.contains(plain(name)))
                .findFirst();
    }

    /** The name of a property of the page, or {@code wrapper/name} of one that lies one step deeper. */
    private Optional<String> member(Map<String, JsonNode> properties, Set<String> names) {
        for (String name : properties.keySet()) {
            if (names.contains(plain(name)) && !schemas.isArray(properties.get(name))) {
                return Optional.of(name);
            }
        }
        for (String wrapper : properties.keySet()) {
            if (WRAPPERS.contains(plain(wrapper))) {
                for (String name : schemas.properties(properties.get(wrapper)).keySet()) {
                    if (names.contains(plain(name))) {
                        return Optional.of(wrapper + "/" + name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
