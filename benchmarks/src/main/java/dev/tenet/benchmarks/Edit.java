package dev.tenet.benchmarks;

import static dev.tenet.benchmarks.Json.at;
import static dev.tenet.benchmarks.Json.object;

import java.util.List;
import java.util.Map;

/** A change of one schema that {@link ContractGenerator} wrote, as authors make them: half of them break somebody. */
enum Edit {
    RAISE_A_MINIMUM {
        @Override
        void apply(Map<String, Object> schema) {
            at(schema, "properties", "quantity").put("minimum", 1);
        }
    },
    ADD_A_PROPERTY {
        @Override
        void apply(Map<String, Object> schema) {
            at(schema, "properties").put("weight", object("type", "number", "minimum", 0));
        }
    },
    ADD_AN_ENUM_VALUE {
        @Override
        void apply(Map<String, Object> schema) {
            at(schema, "properties", "status").put("enum", List.of("draft", "open", "paid", "closed", "lost"));
        }
    },
    DESCRIBE_OTHERWISE {
        @Override
        void apply(Map<String, Object> schema) {
            schema.put("description", "Said in fewer words.");
        }
    },
    NARROW_A_PATTERN {
        @Override
        void apply(Map<String, Object> schema) {
            at(schema, "properties", "code").put("pattern", "^[A-Z]{3}-[1-9][0-9]{0,7}$");
        }
    },
    SPELL_A_PATTERN_OTHERWISE {
        @Override
        void apply(Map<String, Object> schema) {
            at(schema, "properties", "code").put("pattern", "^[A-Z][A-Z][A-Z]-\\d{1,8}$");
        }
    },
    REQUIRE_A_PROPERTY {
        @Override
        void apply(Map<String, Object> schema) {
            schema.put("required", List.of("name", "quantity", "code"));
        }
    },
    DEPRECATE_A_PROPERTY {
        @Override
        void apply(Map<String, Object> schema) {
            at(schema, "properties", "note").put("deprecated", true);
        }
    };

    abstract void apply(Map<String, Object> schema);
}
