package dev.tenet.generator.openapi;

/**
 * The caches of names of OpenAPI Generator hold 200 names for five seconds, so that a contract with thousands spends minutes on making
 * them again. They are sized by system properties that are read when its class {@code StringUtils} is loaded.
 */
final class NameCache {
    private static final String PREFIX = "org.openapitools.codegen.utils.namecache.";

    private NameCache() {}

    static void enlarge() {
        setUnlessGiven("cachesize", "200000");
        setUnlessGiven("expireafter.seconds", "3600");
    }

    private static void setUnlessGiven(String name, String value) {
        if (System.getProperty(PREFIX + name) == null) {
            System.setProperty(PREFIX + name, value);
        }
    }
}
