package dev.tenet.generator.lowering;

import tools.jackson.databind.node.ObjectNode;

/** One thing that lowering does to every schema, before it does anything to the schemas below. A second run changes nothing. */
@FunctionalInterface
interface SchemaStep {
    void lower(ObjectNode schema, Draft draft);
}
