package dev.tenet.schema.lower;

import dev.tenet.contract.SchemaSyntax;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Dialect;
import dev.tenet.schema.Schema;
import dev.tenet.schema.Usage;

/**
 * How a schema is read.
 *
 * @param home the dialect of the contract, for schemas that name none
 * @param receiving whether it says what is accepted; otherwise what is sent. It matters for texts alone, so only there the two differ
 * @param scope what dynamic references lead to from here
 */
record Reading(Dialect dialect, Dialect home, Usage usage, boolean receiving, DynamicScope scope) {
    Reading {
        receiving |= !usage.isText();
    }

    static Reading of(Schema schema, boolean receiving) {
        return new Reading(schema.dialect(), schema.dialect(), schema.usage(), receiving, DynamicScope.NONE)
                .at(schema.place());
    }

    /** How a schema is read that stands elsewhere: in the dialect of that place. */
    Reading at(Place schema) {
        return in(WrittenDialect.of(schema, home));
    }

    /** How a schema inside of this one is read. */
    Reading inside(Place schema) {
        return home == Dialect.OPENAPI_3_1
                ? WrittenDialect.named(schema.node()).map(this::in).orElse(this)
                : this;
    }

    private Reading in(Dialect other) {
        return other == dialect ? this : new Reading(other, home, usage, receiving, scope);
    }

    /** Whether the schema names a dialect that nobody here knows. */
    boolean isUnknown(ObjectNode schema) {
        return home == Dialect.OPENAPI_3_1
                && schema.get("$schema") instanceof StringNode uri
                && !SchemaSyntax.isKnownDialect(uri.value());
    }

    Reading within(DynamicScope inner) {
        return inner == scope ? this : new Reading(dialect, home, usage, receiving, inner);
    }

    /** Whether keywords beside {@code $ref} are ignored (draft-07 and before, section 8.3; OpenAPI 3.0, Reference Object). */
    boolean ignoresSiblingsOfRef() {
        return switch (dialect) {
            case DRAFT_4, DRAFT_6, DRAFT_7, OPENAPI_2_0, OPENAPI_3_0 -> true;
            case DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1 -> false;
        };
    }

    boolean isOpenApi() {
        return dialect == Dialect.OPENAPI_2_0 || dialect == Dialect.OPENAPI_3_0 || dialect == Dialect.OPENAPI_3_1;
    }

    /** Whether {@code $dynamicAnchor} has a meaning (JSON Schema 2020-12). */
    boolean hasDynamicAnchors() {
        return dialect == Dialect.DRAFT_2020_12 || dialect == Dialect.OPENAPI_3_1;
    }

    /** Whether {@code nullable} has a meaning: OpenAPI 3.1 took it away. */
    boolean hasNullable() {
        return dialect == Dialect.OPENAPI_2_0 || dialect == Dialect.OPENAPI_3_0;
    }

    /** Whether OpenAPI 3.1 says by {@code contentEncoding} what was {@code format: byte} before (3.1, section 4.4.1, Working with Binary Data). */
    boolean isEncodedText(ObjectNode schema) {
        return dialect == Dialect.OPENAPI_3_1
                && !schema.has("format")
                && schema.get("contentEncoding") instanceof StringNode encoding
                && encoding.value().equals("base64");
    }

    /** Whether {@code items} may be an array and {@code additionalItems} is known. */
    boolean hasItemsArray() {
        return dialect != Dialect.DRAFT_2020_12 && dialect != Dialect.OPENAPI_3_0 && dialect != Dialect.OPENAPI_3_1;
    }

    /** Whether a keyword has a meaning, those of OpenAPI alone among them. */
    boolean hears(String keyword) {
        boolean ofOpenApi = keyword.equals("discriminator") || keyword.equals("nullable");
        return ofOpenApi ? isOpenApi() : knows(keyword);
    }

    SchemaSyntax syntax() {
        if (dialect == Dialect.OPENAPI_2_0) {
            return SchemaSyntax.NAMED_DISCRIMINATOR;
        }
        return hasItemsArray() ? SchemaSyntax.LISTED_ITEMS : SchemaSyntax.SINGLE_ITEMS;
    }

    /** Whether {@code dependencies} has a meaning (it was split in draft 2019-09). */
    boolean hasDependencies() {
        return dialect.compareTo(Dialect.DRAFT_7) <= 0;
    }

    /**
     * Whether a keyword has a meaning in the dialect. OpenAPI 2.0 and 3.0 know fewer keywords than the drafts, but where an author uses one of those that they
     * lack, such as {@code const}, its meaning is plain and is taken: to ignore a constraint would be the greater surprise.
     */
    boolean knows(String keyword) {
        if (isOpenApi()) {
            return true;
        }
        return switch (keyword) {
            case "const", "contains", "propertyNames" -> dialect.compareTo(Dialect.DRAFT_6) >= 0;
            case "if" -> dialect.compareTo(Dialect.DRAFT_7) >= 0;
            case "minContains",
                    "maxContains",
                    "dependentRequired",
                    "dependentSchemas",
                    "unevaluatedProperties",
                    "unevaluatedItems" -> dialect.compareTo(Dialect.DRAFT_2019_09) >= 0;
            case "prefixItems" -> dialect == Dialect.DRAFT_2020_12;
            default -> true;
        };
    }
}
