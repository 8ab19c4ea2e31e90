package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;
import dev.tenet.schema.Schema;
import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Usage;
import dev.tenet.schema.Verdict;

/** Whether one schema is contained in another. */
record Question(Object sub, Object sup, Dialect dialect) {
    Verdict ask(SchemaContainment containment) {
        return containment.contains(schema(sub), schema(sup));
    }

    private Schema schema(Object schema) {
        return new Schema(Json.document(schema).place(), dialect, Usage.VALUE);
    }

    /** The other way round. */
    Question turned() {
        return new Question(sup, sub, dialect);
    }

    /** The line of a file of cases. */
    @Override
    public String toString() {
        return Json.text(Json.object("sub", sub, "sup", sup, "draft", dialect.label()));
    }
}
