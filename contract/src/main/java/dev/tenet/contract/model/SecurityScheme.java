package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Map;

/**
 * A Security Scheme Object in terms of 3.x (2.0's {@code basic} is {@code http} with scheme {@code basic}; its OAuth flows carry their 3.x names).
 *
 * @param details what a client must know besides the type, by keyword: {@code name}, {@code in}, {@code scheme}, {@code bearerFormat}, {@code openIdConnectUrl}
 * @param flows the OAuth2 flows by their 3.x name
 */
public record SecurityScheme(
        Place place,
        String name,
        String type,
        Map<String, String> details,
        Map<String, Flow> flows,
        boolean deprecated) {

    /** An OAuth Flow Object: its URLs by keyword, and its scopes. */
    public record Flow(Place place, Map<String, String> urls, List<String> scopes) {}
}
