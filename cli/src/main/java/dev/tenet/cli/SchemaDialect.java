package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Dialect;
import java.util.Map;
import java.util.Optional;

/** The dialect of a schema: the one that was asked for, else what {@code $schema} says, else the newest. */
record SchemaDialect(Optional<Dialect> chosen) {
    private static final Map<String, Dialect> BY_URI = Map.of(
            "http://json-schema.org/draft-04/schema", Dialect.DRAFT_4,
            "http://json-schema.org/draft-06/schema", Dialect.DRAFT_6,
            "http://json-schema.org/draft-07/schema", Dialect.DRAFT_7,
            "https://json-schema.org/draft/2019-09/schema", Dialect.DRAFT_2019_09,
            "https://json-schema.org/draft/2020-12/schema", Dialect.DRAFT_2020_12,
            "https://spec.openapis.org/oas/3.1/dialect/base", Dialect.OPENAPI_3_1);

    Dialect of(Document schema) {
        if (chosen.isPresent()) {
            return chosen.get();
        }
        Place declared = schema.place().get("$schema");
        if (declared == null || !(declared.node() instanceof StringNode uri)) {
            return Dialect.DRAFT_2020_12;
        }
        Dialect dialect = BY_URI.get(uri.value().replaceAll("#$", ""));
        if (dialect == null) {
            throw InputException.at(
                    schema.source(),
                    Optional.of(declared.range().start()),
                    "the dialect " + uri + " is not known; name one with --draft");
        }
        return dialect;
    }
}
