package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The compilation of one schema object: what its keywords are made from. */
final class Compilation {
    private final SchemaCompiler compiler;
    private final Value schema;
    private final SchemaReading reading;
    private final String base;
    private final List<Step> steps = new ArrayList<>();

    Compilation(SchemaCompiler compiler, Value schema, SchemaReading reading, String base) {
        this.compiler = compiler;
        this.schema = schema;
        this.reading = reading;
        this.base = base;
    }

    SchemaDialect dialect() {
        return compiler.dialect();
    }

    /** The schema that has the keyword. */
    Value schema() {
        return schema;
    }

    SchemaReading reading() {
        return reading;
    }

    Value get(String keyword) {
        return schema.get(keyword);
    }

    boolean isAlwaysValid(Value subschema) {
        return compiler.isAlwaysValid(subschema);
    }

    /** A subschema of a keyword; one that accepts everything is not worth compiling. */
    Subschema child(Value subschema, String keyword) {
        Subschema child = compiler.compile(subschema, reading.below(keyword), base);
        steps.add(new Step.Child(child));
        return child;
    }

    Predicate<String> pattern(String source) {
        try {
            return compiler.patterns().compile(source);
        } catch (IllegalArgumentException e) {
            throw new SchemaProblem(String.valueOf(e.getMessage()));
        }
    }

    PatternCompiler patterns() {
        return compiler.patterns();
    }

    RefKeyword reference(String keyword) {
        RefKeyword reference = new RefKeyword(base, get(keyword).text());
        steps.add(new Step.Reference(reference));
        return reference;
    }

    Keyword anchor(String name) {
        return new DynamicAnchor(name, schema, reading, compiler);
    }

    Subschema run(KeywordTable table) {
        TypeKeyword type = new TypeKeyword(List.of(), "", List.of());
        boolean typeFirst = false;
        List<KeywordGroup> groups = new ArrayList<>();
        ErrorMessages messages = null;
        try {
            type = TypeKeyword.of(schema, reading);
            boolean onlyReference = get("$ref").isTruthy() && !table.knowsBesidesReference(schema);
            JsonType single = type.types().size() == 1 ? type.types().get(0) : null;
            typeFirst = !type.types().isEmpty() && (single == null || !table.hasKeywordsFor(single, schema));
            for (KeywordTable.Group group : table.groups()) {
                List<KeywordRule> rules = onlyReference ? group.only("$ref") : group.of(schema);
                if (!rules.isEmpty()) {
                    groups.add(new KeywordGroup(
                            group.type(), !typeFirst && single != null && single == group.type(), keywords(rules)));
                }
            }
            messages = ErrorMessages.of(schema.get("errorMessage"));
        } catch (SchemaProblem problem) {
            steps.add(new Step.Problem(String.valueOf(problem.getMessage())));
        }
        boolean asks = schema.has("unevaluatedProperties") || schema.has("unevaluatedItems");
        return new Subschema(
                type, typeFirst, groups, messages, steps, asks && dialect().isNext());
    }

    private List<Keyword> keywords(List<KeywordRule> rules) {
        List<Keyword> keywords = new ArrayList<>();
        for (KeywordRule rule : rules) {
            rule.check(get(rule.name()));
            @Nullable Keyword keyword = rule.factory().make(this);
            if (keyword != null) {
                keywords.add(keyword);
            }
        }
        return keywords;
    }
}
