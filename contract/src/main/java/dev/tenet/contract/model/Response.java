package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;

/**
 * A Response Object.
 *
 * @param status {@code 200}, {@code 2XX} (upper case) or {@code default}
 * @param content 2.0: one for each media type of {@code produces} ({@code application/json} where nothing is said); empty without schema
 */
public record Response(Place place, String status, List<Header> headers, List<MediaType> content, List<Link> links) {}
