package dev.tenet.diff.schema;

import dev.tenet.contract.model.Contract;
import dev.tenet.schema.Dialect;

/** Which dialect the schemas of each contract are written in. */
public record Dialects(Dialect base, Dialect revision) {
    public static Dialects of(Contract base, Contract revision) {
        return new Dialects(of(base), of(revision));
    }

    private static Dialect of(Contract contract) {
        return switch (contract.version()) {
            case V2_0 -> Dialect.OPENAPI_2_0;
            case V3_0 -> Dialect.OPENAPI_3_0;
            case V3_1, V3_2 ->
                contract.jsonSchemaDialect().flatMap(Dialect::named).orElse(Dialect.OPENAPI_3_1);
        };
    }

    /** Whether that is a dialect whose keywords are known; schemas of another one are read as those of OpenAPI 3.1. */
    public static boolean isKnown(String uri) {
        return Dialect.named(uri).isPresent();
    }

    /** Whether the same text means the same in both. */
    public boolean areSame() {
        return base == revision;
    }
}
