package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Media Type, Encoding and Header Objects of 3.x. */
final class ContentReader {
    private final Reading reading;

    ContentReader(Reading reading) {
        this.reading = reading;
    }

    /** The media types of a request or response body. */
    List<MediaType> withEncoding(Place parent) {
        return mediaTypes(parent, true);
    }

    /** The media types of a parameter or header, where encodings have no meaning (and so cannot lead back to themselves). */
    List<MediaType> withoutEncoding(Place parent) {
        return mediaTypes(parent, false);
    }

    private List<MediaType> mediaTypes(Place parent, boolean encoded) {
        List<MediaType> found = new ArrayList<>();
        for (Place member : reading.members(parent, "content")) {
            if (!Reading.isExtension(member)) {
                reading.asObject(member, "a media type")
                        .ifPresent(place -> found.add(mediaType(member.pointer().last(), place, encoded)));
            }
        }
        return List.copyOf(found);
    }

    private MediaType mediaType(String name, Place place, boolean encoded) {
        boolean sequential = reading.version() == OpenApiVersion.V3_2;
        if (sequential) {
            for (String keyword : List.of("prefixEncoding", "itemEncoding")) {
                place.find(keyword).ifPresent(it -> reading.problem(it, keyword + " is not analysed"));
            }
        }
        return new MediaType(
                place,
                name,
                Optional.ofNullable(place.get("schema")),
                sequential ? Optional.ofNullable(place.get("itemSchema")) : Optional.empty(),
                encoded ? encodings(place) : List.of());
    }

    private List<Encoding> encodings(Place mediaType) {
        List<Encoding> found = new ArrayList<>();
        for (Place member : reading.members(mediaType, "encoding")) {
            reading.asObject(member, "an encoding")
                    .ifPresent(place -> found.add(encoding(member.pointer().last(), place)));
        }
        return List.copyOf(found);
    }

    private Encoding encoding(String property, Place place) {
        String style = reading.text(place, "style").orElse("form");
        return new Encoding(
                place,
                property,
                reading.text(place, "contentType"),
                headers(place),
                style,
                reading.flag(place, "explode", style.equals("form")),
                reading.flag(place, "allowReserved", false));
    }

    /** The headers of a response or encoding. */
    List<Header> headers(Place parent) {
        List<Header> found = new ArrayList<>();
        for (Place member : reading.members(parent, "headers")) {
            String name = member.pointer().last();
            if (!name.equalsIgnoreCase("Content-Type")) {
                reading.asObject(member, "a header").ifPresent(place -> found.add(header(name, place)));
            }
        }
        return List.copyOf(found);
    }

    private Header header(String name, Place place) {
        return new Header(
                place,
                name,
                reading.flag(place, "required", false),
                reading.flag(place, "deprecated", false),
                reading.flag(place, "explode", false),
                Optional.ofNullable(place.get("schema")),
                withoutEncoding(place));
    }
}
