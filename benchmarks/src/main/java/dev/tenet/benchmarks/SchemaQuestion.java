package dev.tenet.benchmarks;

/** Pairs of schemas, as texts: the first is not contained in the second where the name says so. */
public enum SchemaQuestion {
    OBJECT("""
            {"type": "object", "required": ["name", "age"], "additionalProperties": false,
             "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 50}, "age": {"type": "integer", "minimum": 18}}}
            """, """
            {"type": "object", "required": ["name"],
             "properties": {"name": {"type": "string"}, "age": {"type": "number", "minimum": 0}, "note": {"type": "string"}}}
            """),
    OBJECT_NOT_CONTAINED("""
            {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "number", "minimum": 0}}}
            """, """
            {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer", "minimum": 18}}}
            """),
    PATTERN("""
            {"type": "string", "pattern": "^[A-Z]{3}-[1-9][0-9]{0,7}$"}
            """, """
            {"type": "string", "pattern": "^[A-Z]+-\\\\d{1,8}$", "maxLength": 12}
            """),
    PATTERN_NOT_CONTAINED("""
            {"type": "string", "pattern": "^(foo|ba[rz])+$", "maxLength": 30}
            """, """
            {"type": "string", "pattern": "^([^b]|ba[^z])*$"}
            """),
    ONE_OF("""
            {"oneOf": [{"type": "object", "required": ["card"], "properties": {"card": {"type": "string"}}, "additionalProperties": false},
                       {"type": "object", "required": ["iban"], "properties": {"iban": {"type": "string"}}, "additionalProperties": false}]}
            """, """
            {"oneOf": [{"type": "object", "required": ["iban"], "properties": {"iban": {"type": "string"}}, "additionalProperties": false},
                       {"type": "object", "required": ["cash"], "properties": {"cash": {"type": "number"}}, "additionalProperties": false},
                       {"type": "object", "required": ["card"], "properties": {"card": {"type": "string"}}, "additionalProperties": false}]}
            """),
    RECURSION("""
            {"$ref": "#/$defs/Tree", "$defs": {"Tree": {"type": "object", "required": ["value", "children"], "properties": {
              "value": {"type": "integer"}, "children": {"type": "array", "maxItems": 2, "items": {"$ref": "#/$defs/Tree"}}}}}}
            """, """
            {"$ref": "#/$defs/Node", "$defs": {"Node": {"type": "object", "required": ["value"], "properties": {
              "value": {"type": "number"}, "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}}}}}}
            """);

    private final String sub;
    private final String sup;

    SchemaQuestion(String sub, String sup) {
        this.sub = sub;
        this.sup = sup;
    }

    String sub() {
        return sub;
    }

    String sup() {
        return sup;
    }

    boolean isContained() {
        return !name().endsWith("NOT_CONTAINED");
    }
}
