package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code $ref} that stands in the schema itself. */
record RefKeyword(String base, String reference) implements Keyword {

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        RootSchema.Target target = run.root().resolve(this);
        if (target == null) {
            throw new ValidationException("can't resolve reference " + reference);
        }
        if (!target.separate()) {
            return target.schema().test(value, new Place(place.instance(), schemaPath()), run, evaluated);
        }
        Set<Node> known = run.knownValid();
        Node node = value.nodeOrNull();
        boolean remembered = known != null && node != null && target.isRoot();
        if (remembered && known != null && known.contains(node)) {
            return true;
        }
        Place start = new Place(place.instance(), Pointer.ROOT);
        boolean valid = run.separately(target.root(), () -> target.schema().test(value, start, run, evaluated));
        if (valid && remembered && known != null && node != null) {
            known.add(node);
        }
        return valid;
    }

    /** Errors below the reference name it in place of the way to it. */
    private Pointer schemaPath() {
        Pointer path = Pointer.ROOT;
        for (String token : reference.replaceFirst("^[^#]*#/?", "").split("/")) {
            path = path.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }
}
