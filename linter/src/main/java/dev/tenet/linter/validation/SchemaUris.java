package dev.tenet.linter.validation;

import java.net.URI;

/** URIs of schemas: resolution against a base (RFC 3986), which never fails. */
final class SchemaUris {
    private SchemaUris() {}

    /** Without an empty fragment at the end. */
    static String normalized(String uri) {
        return uri.endsWith("#/")
                ? uri.substring(0, uri.length() - 2)
                : uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    }

    static String withoutFragment(String uri) {
        int hash = uri.indexOf('#');
        return hash < 0 ? uri : uri.substring(0, hash);
    }

    static String fragment(String uri) {
        int hash = uri.indexOf('#');
        return hash < 0 ? "" : uri.substring(hash + 1);
    }

    static String resolve(String base, String reference) {
        if (reference.isEmpty() || reference.startsWith("#")) {
            return withoutFragment(base) + reference;
        }
        if (base.isEmpty()) {
            return normalized(reference);
        }
        try {
            return normalized(
                    URI.create(withoutFragment(base)).resolve(reference).toString());
        } catch (IllegalArgumentException e) {
            return normalized(reference);
        }
    }
}
