package dev.tenet.diff.schema;

import dev.tenet.diff.rules.AnnotationRule;
import java.util.Optional;

/** Tells that a value has another named schema now, although the old one is still there: whatever they say, generated code has another type. */
final class TypeNameChanges implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Optional<TypeName> old = TypeName.of(pair.base());
        Optional<TypeName> now = TypeName.of(pair.revision());
        if (old.isEmpty() || now.isEmpty() || old.get().name().equals(now.get().name())) {
            return;
        }
        // Where the name is gone, that is told of the document.
        if (old.get().isIn(now.get().place())) {
            facts.note(
                    AnnotationRule.TYPE_NAME_CHANGED,
                    "schema '" + old.get().name() + "' became '" + now.get().name() + "'",
                    Optional.of(old.get().place()),
                    Optional.of(now.get().place()));
        }
    }
}
