package dev.tenet.diff.match;

import dev.tenet.contract.model.SecurityScheme;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a client must know to use a security scheme.
 *
 * @param details the keywords that change what is sent: where a key goes and what it is called, the HTTP scheme
 * @param urls where tokens come from
 */
public record SchemeMeaning(String type, Map<String, String> details, Map<String, String> urls) {

    public static SchemeMeaning of(SecurityScheme scheme) {
        Map<String, String> details = new TreeMap<>();
        Map<String, String> urls = new TreeMap<>();
        String in = scheme.details().getOrDefault("in", "");
        scheme.details().forEach((keyword, value) -> {
            switch (keyword) {
                case "in", "scheme" -> details.put(keyword, value.toLowerCase(Locale.ROOT));
                case "name" -> details.put(keyword, in.equals("header") ? value.toLowerCase(Locale.ROOT) : value);
                case "openIdConnectUrl" -> urls.put(keyword, value);
                default -> {} // bearerFormat is a hint
            }
        });
        scheme.flows()
                .forEach((name, flow) -> flow.urls().forEach((keyword, url) -> urls.put(name + " " + keyword, url)));
        return new SchemeMeaning(scheme.type(), details, urls);
    }
}
