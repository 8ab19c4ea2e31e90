package dev.tenet.diff.schema;

import dev.tenet.contract.model.Contract;
import dev.tenet.schema.Dialect;
import java.util.List;

/** Which dialect the schemas of each contract are written in. */
public record Dialects(Dialect base, Dialect revision) {
    private static final List<String> KNOWN = List.of(
            "json-schema.org/draft-04",
            "json-schema.org/draft-06",
            "json-schema.org/draft-07",
            "json-schema.org/draft/2019-09",
            "json-schema.org/draft/2020-12",
            "spec.openapis.org/oas/3.");

    public static Dialects of(Contract base, Contract revision) {
        return new Dialects(of(base), of(revision));
    }

    private static Dialect of(Contract contract) {
        return switch (contract.version()) {
            case V2_0 -> Dialect.OPENAPI_2_0;
            case V3_0 -> Dialect.OPENAPI_3_0;
            case V3_1, V3_2 -> contract.jsonSchemaDialect().map(Dialects::named).orElse(Dialect.OPENAPI_3_1);
        };
    }

    /** Whether that is a dialect whose keywords are known; schemas of another one are read as those of OpenAPI 3.1. */
    public static boolean isKnown(String uri) {
        return KNOWN.stream().anyMatch(uri::contains);
    }

    private static Dialect named(String uri) {
        if (uri.contains("draft-04")) {
            return Dialect.DRAFT_4;
        }
        if (uri.contains("draft-06")) {
            return Dialect.DRAFT_6;
        }
        if (uri.contains("draft-07")) {
            return Dialect.DRAFT_7;
        }
        return uri.contains("2019-09") ? Dialect.DRAFT_2019_09 : Dialect.OPENAPI_3_1;
    }

    /** Whether the same text means the same in both. */
    public boolean areSame() {
        return base == revision;
    }
}
