package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Security Scheme Objects of all versions. */
final class SecuritySchemeReader {
    private static final List<String> DETAILS =
            List.of("name", "in", "scheme", "bearerFormat", "openIdConnectUrl", "oauth2MetadataUrl");
    private static final List<String> URLS =
            List.of("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl");

    private final Reading reading;

    SecuritySchemeReader(Reading reading) {
        this.reading = reading;
    }

    Map<String, SecurityScheme> schemes(Place parent, String key) {
        Map<String, SecurityScheme> found = new LinkedHashMap<>();
        for (Place member : reading.members(parent, key)) {
            String name = member.pointer().last();
            if (!Reading.isExtension(member)) {
                scheme(name, member).ifPresent(scheme -> found.put(name, scheme));
            }
        }
        return found;
    }

    /** What stands at a place, or behind its reference. */
    Optional<SecurityScheme> scheme(String name, Place place) {
        return reading.asObject(place, "a security scheme").map(object -> read(name, object));
    }

    private SecurityScheme read(String name, Place place) {
        String type = reading.neededText(place, "type", "the security scheme").orElse("");
        Map<String, String> details = new LinkedHashMap<>();
        for (String keyword : DETAILS) {
            reading.text(place, keyword).ifPresent(text -> details.put(keyword, text));
        }
        boolean old = reading.version() == OpenApiVersion.V2_0;
        boolean basic = old && type.equals("basic");
        if (basic) {
            details.put("scheme", "basic");
        }
        return new SecurityScheme(
                place,
                name,
                basic ? "http" : type,
                Collections.unmodifiableMap(details),
                old ? oldFlows(place, type) : flows(place),
                reading.flag(place, "deprecated", false));
    }

    private Map<String, SecurityScheme.Flow> flows(Place scheme) {
        Map<String, SecurityScheme.Flow> found = new LinkedHashMap<>();
        for (Place member : reading.members(scheme, "flows")) {
            if (!Reading.isExtension(member)) {
                reading.asObject(member, "an OAuth flow")
                        .ifPresent(place -> found.put(member.pointer().last(), flow(place)));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private Map<String, SecurityScheme.Flow> oldFlows(Place scheme, String type) {
        if (!type.equals("oauth2")) {
            return Map.of();
        }
        String flow = reading.neededText(scheme, "flow", "the security scheme").orElse("");
        String name = switch (flow) {
            case "application" -> "clientCredentials";
            case "accessCode" -> "authorizationCode";
            default -> flow;
        };
        return name.isEmpty() ? Map.of() : Map.of(name, flow(scheme));
    }

    private SecurityScheme.Flow flow(Place place) {
        Map<String, String> urls = new LinkedHashMap<>();
        for (String keyword : URLS) {
            reading.text(place, keyword).ifPresent(url -> urls.put(keyword, url));
        }
        List<String> scopes = reading.members(place, "scopes").stream()
                .filter(scope -> !Reading.isExtension(scope))
                .map(scope -> scope.pointer().last())
                .toList();
        return new SecurityScheme.Flow(place, Collections.unmodifiableMap(urls), scopes);
    }
}
