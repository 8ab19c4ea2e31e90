package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Optional;

/**
 * A Parameter Object with its defaults filled in (style {@code form} and explode true for a query parameter, and so on).
 *
 * @param place the parameter itself (behind its reference)
 * @param in {@code query}, {@code querystring} (3.2), {@code header}, {@code path} or {@code cookie}
 * @param required always true in a path
 * @param style 2.0: {@code collectionFormat} in terms of 3.0 ({@code csv} = form without explode in a query, simple elsewhere; {@code multi} =
 *     form with explode; {@code ssv} = spaceDelimited; {@code pipes} = pipeDelimited; {@code tsv} = tabDelimited, which 3.0 lacks)
 * @param schema 2.0: the parameter object itself, which holds the schema keywords
 * @param content the one media type, where the parameter has {@code content} in place of {@code schema}
 */
public record Parameter(
        Place place,
        String name,
        String in,
        boolean required,
        boolean deprecated,
        boolean allowEmptyValue,
        boolean allowReserved,
        String style,
        boolean explode,
        Optional<Place> schema,
        List<MediaType> content) {}
