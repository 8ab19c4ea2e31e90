package dev.tenet.linter.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of JSON Schema. */
public enum SchemaDialect {
    DRAFT4("draft4", "draft-04"),
    DRAFT6("draft6", "draft-07"),
    DRAFT7("draft7", "draft-07"),
    DRAFT2019_09("draft2019-09", "2019-09"),
    DRAFT2020_12("draft2020-12", "2020-12");

    private static final Pattern URI =
            Pattern.compile("https?://json-schema.org/(?:draft-0([467])|draft/(2019-09|2020-12))/(?:hyper-)?schema#?");

    private final String label;
    private final String metaSchema;

    SchemaDialect(String label, String metaSchema) {
        this.label = label;
        this.metaSchema = metaSchema;
    }

    /** What options call it. */
    public String label() {
        return label;
    }

    /** The name of the meta-schema that schemas of the dialect are held against. */
    String metaSchema() {
        return metaSchema;
    }

    /** The dialect of that label. */
    public static Optional<SchemaDialect> labelled(String label) {
        for (SchemaDialect dialect : values()) {
            if (dialect.label.equals(label)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /** The dialect whose meta-schema has this URI. */
    public static Optional<SchemaDialect> ofUri(String uri) {
        Matcher matcher = URI.matcher(uri);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return labelled("draft" + (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
    }

    boolean isDraft4() {
        return this == DRAFT4;
    }

    boolean isNext() {
        return compareTo(DRAFT2019_09) >= 0;
    }

    boolean isDraft2020() {
        return this == DRAFT2020_12;
    }

    /** The keyword that names a schema. */
    String idKeyword() {
        return isDraft4() ? "id" : "$id";
    }
}
