package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Response Objects of all versions. */
final class ResponseReader {
    private final Reading reading;
    private final ContentReader content;

    ResponseReader(Reading reading, ContentReader content) {
        this.reading = reading;
        this.content = content;
    }

    /**
     * The responses of an operation.
     *
     * @param produces 2.0: the effective media types
     */
    List<Response> responses(Place operation, List<String> produces) {
        List<Response> found = new ArrayList<>();
        for (Place member : reading.members(operation, "responses")) {
            if (Reading.isExtension(member)) {
                continue;
            }
            String status = status(member.pointer().last());
            if (status.isEmpty()) {
                reading.problem(member, "\"" + member.pointer().last() + "\" is not a status code");
                continue;
            }
            reading.asObject(member, "a response").ifPresent(place -> found.add(response(status, place, produces)));
        }
        return List.copyOf(found);
    }

    /** {@code 200}, {@code 2XX} or {@code default}; empty for anything else. */
    private static String status(String key) {
        String status = key.equalsIgnoreCase("default") ? "default" : key.toUpperCase(Locale.ROOT);
        boolean code = status.length() == 3
                && isDigit(status.charAt(0))
                && (isDigit(status.charAt(1)) && isDigit(status.charAt(2)) || status.endsWith("XX"));
        return code || status.equals("default") ? status : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Response response(String status, Place place, List<String> produces) {
        if (reading.version() == OpenApiVersion.V2_0) {
            return new Response(place, status, oldHeaders(place), oldContent(place, produces), List.of());
        }
        List<Link> links = new ArrayList<>();
        for (Place member : reading.members(place, "links")) {
            if (!Reading.isExtension(member)) {
                reading.asObject(member, "a link")
                        .ifPresent(link ->
                                links.add(new Link(link, member.pointer().last())));
            }
        }
        return new Response(place, status, content.headers(place), content.withEncoding(place), List.copyOf(links));
    }

    private static List<MediaType> oldContent(Place response, List<String> produces) {
        Place schema = response.get("schema");
        if (schema == null) {
            return List.of();
        }
        List<MediaType> found = new ArrayList<>();
        for (String name : produces.isEmpty() ? List.of("application/json") : produces) {
            found.add(new MediaType(response, name, Optional.of(schema), Optional.empty(), List.of()));
        }
        return List.copyOf(found);
    }

    private List<Header> oldHeaders(Place response) {
        List<Header> found = new ArrayList<>();
        for (Place member : reading.members(response, "headers")) {
            String name = member.pointer().last();
            if (!name.equalsIgnoreCase("Content-Type")) {
                reading.asObject(member, "a header")
                        .ifPresent(place ->
                                found.add(new Header(place, name, false, false, false, Optional.of(place), List.of())));
            }
        }
        return List.copyOf(found);
    }
}
