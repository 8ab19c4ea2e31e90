package dev.tenet.diff.schema;

/** Names the differences of one family of keywords between two schemas at the same place. */
@FunctionalInterface
interface SchemaRule {
    void compare(SchemaPair pair, Facts facts);
}
