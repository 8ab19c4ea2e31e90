package dev.tenet.linter.validation;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemas of schemas. Parts of a document that were found to be valid schemas are not looked at again. */
final class MetaSchemas {
    private static final Map<String, SchemaDialect> URIS = Map.of(
            "http://json-schema.org/draft-04/schema", SchemaDialect.DRAFT4,
            "http://json-schema.org/draft-06/schema", SchemaDialect.DRAFT6,
            "http://json-schema.org/draft-07/schema", SchemaDialect.DRAFT7,
            "https://json-schema.org/draft/2019-09/schema", SchemaDialect.DRAFT2019_09,
            "https://json-schema.org/draft/2020-12/schema", SchemaDialect.DRAFT2020_12);

    private final PatternCompiler patterns;
    private final Map<String, RootSchema> loaded = new HashMap<>();
    private final Map<RootSchema, Set<Node>> valid = new IdentityHashMap<>();

    MetaSchemas(PatternCompiler patterns) {
        this.patterns = patterns;
    }

    /** The meta-schema with this URI; null where there is none. */
    @Nullable
    RootSchema named(String uri) {
        SchemaDialect dialect = URIS.get(SchemaUris.normalized(uri));
        return dialect == null ? null : of(dialect);
    }

    /** Why a schema is none; null where it is one. */
    @Nullable
    SchemaException objection(Value schema, SchemaDialect dialect, boolean allErrors) {
        Value uri = schema.get("$schema");
        if (!uri.isUndefined() && !uri.isString()) {
            return new SchemaException("$schema must be a string", false);
        }
        SchemaDialect meant = uri.isTruthy() ? URIS.get(SchemaUris.normalized(uri.text())) : dialect;
        if (meant == null
                || meant.isNext() != dialect.isNext()
                || dialect.isNext() && meant != dialect
                || dialect.isDraft4() && meant != dialect) {
            return new SchemaException("no schema with key or ref \"" + uri.text() + "\"", false);
        }
        RootSchema meta = of(meant);
        List<SchemaError> errors = JsonSchema.validate(meta, schema, allErrors, valid.get(meta));
        if (errors.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder("schema is invalid: ");
        for (int i = 0; i < errors.size(); i++) {
            SchemaError error = errors.get(i);
            text.append(i == 0 ? "" : ", ")
                    .append("data")
                    .append(error.instancePath())
                    .append(' ')
                    .append(error.message());
        }
        return new SchemaException(text.toString(), false);
    }

    private RootSchema of(SchemaDialect dialect) {
        return loaded.computeIfAbsent(dialect.metaSchema(), name -> {
            SchemaDialect own = dialect == SchemaDialect.DRAFT6 ? SchemaDialect.DRAFT7 : dialect;
            RootSchema root = new RootSchema(read(name), SchemaReading.PLAIN, new SchemaCompiler(own, patterns));
            valid.put(root, Collections.newSetFromMap(new IdentityHashMap<>()));
            return root;
        });
    }

    private static Value read(String name) {
        String resource = name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(MetaSchemas.class.getResourceAsStream(resource), resource)) {
            return Value.of(new SyntaxReader(ReaderOptions.DEFAULT)
                    .read(resource, in.readAllBytes())
                    .root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
