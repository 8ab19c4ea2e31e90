package dev.tenet.cli;

import dev.tenet.contract.tree.Document;
import dev.tenet.schema.Schema;
import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Usage;

/** Whether one schema is contained in another. */
record SchemaQuestion(Document sub, Document sup, SchemaDialect dialect) {
    SchemaAnswer answer() {
        return SchemaAnswer.of(new SchemaContainment().contains(schema(sub), schema(sup)));
    }

    private Schema schema(Document document) {
        return new Schema(document.place(), dialect.of(document), Usage.VALUE);
    }
}
