package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema as a whole: what the references in it lead to. */
final class RootSchema {
    private final Value schema;
    private final SchemaReading reading;
    private final SchemaCompiler compiler;
    private final String base;
    private final Map<RefKeyword, Target> targets = new HashMap<>();
    private @Nullable SchemaNames names;

    /**
     * What a reference leads to.
     *
     * @param root the root of the schema it leads to
     * @param separate whether Ajv makes it a function of its own
     */
    record Target(RootSchema root, Subschema schema, boolean separate, boolean isRoot) {}

    /** A schema within the root, and the base of the references in it. */
    record Spot(Value schema, String base) {}

    RootSchema(Value schema, SchemaReading reading, SchemaCompiler compiler) {
        this.schema = schema;
        this.reading = reading;
        this.compiler = compiler;
        this.base =
                SchemaUris.normalized(schema.get(compiler.dialect().idKeyword()).text());
    }

    Value schema() {
        return schema;
    }

    String base() {
        return base;
    }

    Subschema compiled() {
        return compiler.compile(schema, reading, "");
    }

    /** What a reference leads to; null where nowhere. */
    @Nullable
    Target resolve(RefKeyword reference) {
        Target known = targets.get(reference);
        if (known == null) {
            known = search(reference);
            if (known != null) {
                targets.put(reference, known);
            }
        }
        return known;
    }

    private @Nullable Target search(RefKeyword reference) {
        String ref = reference.reference();
        String from = reference.base().isEmpty() ? base : SchemaUris.resolve(base, reference.base());
        if ((ref.equals("#") || ref.equals("#/")) && from.equals(base)) {
            return new Target(this, compiled(), true, true);
        }
        String full = SchemaUris.resolve(from, ref);
        String uri = SchemaUris.withoutFragment(full);
        String fragment = SchemaUris.fragment(full);
        Spot start = uri.equals(base) ? new Spot(schema, base) : names().schema(uri);
        if (start == null) {
            return outside(uri, fragment);
        }
        Spot spot = fragment.isEmpty()
                ? start
                : fragment.startsWith("/") ? walk(start, fragment) : names().anchor(uri, fragment);
        if (spot == null) {
            return null;
        }
        boolean same = spot.schema().nodeOrNull() == schema.nodeOrNull();
        Subschema target = same ? compiled() : compiler.compile(spot.schema(), reading, spot.base());
        return new Target(this, target, same || compiler.hasReference(spot.schema()), same);
    }

    private @Nullable Target outside(String uri, String fragment) {
        RootSchema other = compiler.metaSchema(uri);
        if (other == null || other == this) {
            return null;
        }
        RefKeyword inside = new RefKeyword("", "#" + fragment);
        Target target = other.resolve(inside);
        return target == null ? null : new Target(other, target.schema(), true, target.isRoot());
    }

    private @Nullable Spot walk(Spot start, String pointer) {
        Value at = start.schema();
        String from = start.base();
        for (String part : pointer.substring(1).split("/", -1)) {
            String key = decoded(part).replace("~1", "/").replace("~0", "~");
            at = at.get(key);
            if (at.isUndefined()) {
                return null;
            }
            String id = at.get(compiler.dialect().idKeyword()).text();
            if (!id.isEmpty() && !id.startsWith("#") && !SchemaNames.CONTAINERS.contains(key)) {
                from = SchemaUris.resolve(from, id);
            }
        }
        return new Spot(at, from);
    }

    private static String decoded(String part) {
        try {
            return part.indexOf('%') < 0 ? part : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private SchemaNames names() {
        SchemaNames known = names;
        if (known == null) {
            known = SchemaNames.of(schema, base, compiler.dialect());
            names = known;
        }
        return known;
    }
}
