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
        return new MediaType(
                place,
                name,
                Optional.ofNullable(place.get("schema")),
                sequential ? Optional.ofNullable(place.get("itemSchema")) : Optional.empty(),
                encoded ? encodings(place, sequential) : List.of());
    }

    /** By property, or by position: the first ones one by one, then all others. */
    private List<Encoding> encodings(Place mediaType, boolean sequential) {
        List<Encoding> found = new ArrayList<>();
        for (Place member : reading.members(mediaType, "encoding")) {
            add(member.pointer().last(), member, found);
        }
        if (sequential) {
            for (Place item : reading.items(mediaType, "prefixEncoding")) {
                add("[" + item.pointer().last() + "]", item, found);
            }
            mediaType.find("itemEncoding").ifPresent(item -> add(Encoding.ANY_ITEM, item, found));
        }
        return List.copyOf(found);
    }

    private void add(String part, Place member, List<Encoding> found) {
        reading.asObject(member, "an encoding").ifPresent(place -> found.add(encoding(part, place)));
    }

    private Encoding encoding(String part, Place place) {
        if (reading.version() == OpenApiVersion.V3_2) {
            for (String keyword : List.of("encoding", "prefixEncoding", "itemEncoding")) {
                place.find(keyword).ifPresent(it -> reading.problem(it, keyword + " inside of an encoding"));
            }
        }
        String style = reading.text(place, "style").orElse("form");
        return new Encoding(
                place,
                part,
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
