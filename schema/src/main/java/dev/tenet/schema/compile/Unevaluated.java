package dev.tenet.schema.compile;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.Names;
import dev.tenet.schema.lower.Lowering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} (JSON Schema 2020-12, section 11) without annotations: for each name, or stretch of items, the form says
 * "some applicable subschema that looks at it holds, or the unevaluated schema does".
 */
final class Unevaluated {
    private static final int MOST_CONDITIONS = 4;

    private final Forms forms;
    private final Lowering lowering;
    private final SchemaCompiler schemas;
    private final KeywordCompiler keywords;

    /** The schemas at work: what one of them contains may lead back to it. */
    private final Set<ObjectNode> active = Collections.newSetFromMap(new IdentityHashMap<>());

    Unevaluated(Forms forms, Lowering lowering, SchemaCompiler schemas, KeywordCompiler keywords) {
        this.forms = forms;
        this.lowering = lowering;
        this.schemas = schemas;
        this.keywords = keywords;
    }

    /** What one subschema looks at, provided that {@code condition} holds. */
    private static final class Source {
        final int condition;
        final Set<String> names = new TreeSet<>();
        final Set<String> patterns = new TreeSet<>();
        boolean allProperties;
        int items;
        boolean allItems;
        final List<Integer> contains = new ArrayList<>();

        Source(int condition) {
            this.condition = condition;
        }
    }

    void compile(ObjectNode schema, List<Integer> parts) {
        Node properties = schema.get("unevaluatedProperties");
        Node items = schema.get("unevaluatedItems");
        if (properties == null && items == null) {
            return;
        }
        if (!active.add(schema)) {
            parts.add(unknown(properties != null ? "unevaluatedProperties" : "unevaluatedItems", schema));
            return;
        }
        try {
            compile(schema, properties, items, parts);
        } finally {
            active.remove(schema);
        }
    }

    private void compile(ObjectNode schema, @Nullable Node properties, @Nullable Node items, List<Integer> parts) {
        List<Source> sources = new ArrayList<>();
        boolean complete = collect(schema, Forms.TRUE, sources, new HashSet<>(), true);
        if (properties != null && !KeywordCompiler.isTrue(properties)) {
            parts.add(
                    complete
                            ? properties(sources, schemas.compileInside(properties), schema)
                            : unknown("unevaluatedProperties", schema));
        }
        if (items != null && !KeywordCompiler.isTrue(items)) {
            parts.add(
                    complete
                            ? items(sources, schemas.compileInside(items), schema)
                            : unknown("unevaluatedItems", schema));
        }
    }

    private int unknown(String keyword, ObjectNode schema) {
        return keywords.opaque(keyword, schema.toString());
    }

    /** Where patterns are looked at under conditions, each set of conditions that may hold together is spelt out. */
    private int properties(List<Source> sources, int form, ObjectNode schema) {
        List<Source> conditional = sources.stream()
                .filter(source -> source.condition != Forms.TRUE && !source.patterns.isEmpty() && !source.allProperties)
                .toList();
        if (conditional.size() > MOST_CONDITIONS) {
            return unknown("unevaluatedProperties", schema);
        }
        int[] cases = new int[1 << conditional.size()];
        for (int combination = 0; combination < cases.length; combination++) {
            Set<Source> holding = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < conditional.size(); i++) {
                if ((combination & 1 << i) != 0) {
                    holding.add(conditional.get(i));
                    parts.add(conditional.get(i).condition);
                }
            }
            parts.add(propertiesWhere(holding, sources, form));
            cases[combination] = forms.and(KeywordCompiler.toArray(parts));
        }
        return forms.or(cases);
    }

    /** As if of the sources with patterns under a condition only these counted. */
    private int propertiesWhere(Set<Source> holding, List<Source> sources, int form) {
        Set<String> always = new TreeSet<>();
        Set<String> patterns = new TreeSet<>();
        Set<String> sometimes = new TreeSet<>();
        List<Integer> everything = new ArrayList<>();
        for (Source source : sources) {
            if (source.condition == Forms.TRUE || holding.contains(source)) {
                always.addAll(source.names);
                patterns.addAll(source.patterns);
            } else {
                sometimes.addAll(source.names);
            }
            if (source.allProperties) {
                everything.add(source.condition);
            }
        }
        sometimes.removeAll(always);
        List<Integer> parts = new ArrayList<>();
        for (String name : sometimes) {
            List<Integer> alternatives = new ArrayList<>(everything);
            for (Source source : sources) {
                if (source.names.contains(name)) {
                    alternatives.add(source.condition);
                }
            }
            alternatives.add(unlessMatched(name, patterns, form));
            parts.add(forms.or(KeywordCompiler.toArray(alternatives)));
        }
        Set<String> named = new TreeSet<>(always);
        named.addAll(sometimes);
        List<Integer> alternatives = new ArrayList<>(everything);
        alternatives.add(keywords.eachProperty(Names.allBut(named, patterns), form));
        parts.add(forms.or(KeywordCompiler.toArray(alternatives)));
        return forms.and(KeywordCompiler.toArray(parts));
    }

    /** The named property, unless one of the patterns looks at it anyway: a name in the complement of {@code patterns} but for all others. */
    private int unlessMatched(String name, Set<String> patterns, int form) {
        if (patterns.isEmpty()) {
            return keywords.eachProperty(Names.only(name), form);
        }
        int spelled = forms.intern(new Form.Words(new TreeSet<>(List.of(name)), true));
        List<Integer> parts = new ArrayList<>(List.of(spelled));
        for (String pattern : patterns) {
            parts.add(forms.intern(new Form.Matches(pattern, false)));
        }
        return keywords.eachProperty(new Names.Spelled(forms.and(KeywordCompiler.toArray(parts))), form);
    }

    /** Items that {@code contains} matches count as looked at; where that is conditional, each combination of conditions is spelt out. */
    private int items(List<Source> sources, int form, ObjectNode schema) {
        List<Source> conditional = new ArrayList<>();
        int lenient = form;
        for (Source source : sources) {
            if (source.condition != Forms.TRUE && !source.contains.isEmpty()) {
                conditional.add(source);
            } else {
                lenient = orAll(lenient, source.contains);
            }
        }
        if (conditional.size() > MOST_CONDITIONS) {
            return unknown("unevaluatedItems", schema);
        }
        int[] cases = new int[1 << conditional.size()];
        for (int combination = 0; combination < cases.length; combination++) {
            List<Integer> parts = new ArrayList<>();
            int allowed = lenient;
            for (int i = 0; i < conditional.size(); i++) {
                Source source = conditional.get(i);
                boolean holds = (combination & 1 << i) != 0;
                parts.add(holds ? source.condition : forms.negate(source.condition));
                allowed = holds ? orAll(allowed, source.contains) : allowed;
            }
            parts.add(itemsByPosition(sources, allowed));
            cases[combination] = forms.and(KeywordCompiler.toArray(parts));
        }
        return forms.or(cases);
    }

    private int orAll(int form, List<Integer> others) {
        int all = form;
        for (int other : others) {
            all = forms.or(all, other);
        }
        return all;
    }

    private int itemsByPosition(List<Source> sources, int allowed) {
        TreeSet<Integer> ends = new TreeSet<>();
        ends.add(0);
        List<Integer> everything = new ArrayList<>();
        for (Source source : sources) {
            if (source.items > 0) {
                ends.add(source.items);
            }
            if (source.allItems) {
                everything.add(source.condition);
            }
        }
        List<Integer> parts = new ArrayList<>();
        for (int from : ends) {
            Integer next = ends.higher(from);
            List<Integer> alternatives = new ArrayList<>(everything);
            for (Source source : sources) {
                if (source.items > from) {
                    alternatives.add(source.condition);
                }
            }
            alternatives.add(keywords.eachItem(from, next == null ? -1 : next, allowed));
            parts.add(forms.or(KeywordCompiler.toArray(alternatives)));
        }
        return forms.and(KeywordCompiler.toArray(parts));
    }

    /** Collects what the schema and its in-place applicators look at; false where that cannot be told. */
    private boolean collect(Node node, int condition, List<Source> into, Set<String> followed, boolean top) {
        if (!(node instanceof ObjectNode schema)) {
            return true;
        }
        Source source = new Source(condition);
        if (schema.get("properties") instanceof ObjectNode properties) {
            source.names.addAll(properties.keys());
        }
        if (schema.get("patternProperties") instanceof ObjectNode properties) {
            source.patterns.addAll(properties.keys());
        }
        source.allProperties = schema.has("additionalProperties") || !top && schema.has("unevaluatedProperties");
        if (schema.get("prefixItems") instanceof ArrayNode items) {
            source.items = items.size();
        }
        source.allItems = schema.has("items") || !top && schema.has("unevaluatedItems");
        Node contains = schema.get("contains");
        if (contains != null) {
            source.contains.add(schemas.compileInside(contains));
        }
        into.add(source);
        boolean complete = !schema.has(Lowering.UNSUPPORTED);
        if (schema.get("$ref") instanceof StringNode reference) {
            String name = Lowering.definitionName(reference.value());
            if (!followed.add(name)) {
                return false;
            }
            complete &= collect(lowering.definition(name), condition, into, followed, false);
            followed.remove(name);
        }
        if (schema.get("allOf") instanceof ArrayNode branches) {
            for (Node branch : branches.items()) {
                complete &= collect(branch, condition, into, followed, false);
            }
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (schema.get(keyword) instanceof ArrayNode branches) {
                for (Node branch : branches.items()) {
                    int both = forms.and(condition, schemas.compile(branch));
                    complete &= collect(branch, both, into, followed, false);
                }
            }
        }
        Node test = schema.get("if");
        if (test != null) {
            int holds = schemas.compile(test);
            complete &= collect(test, forms.and(condition, holds), into, followed, false);
            complete &= branch(schema.get("then"), forms.and(condition, holds), into, followed);
            complete &= branch(schema.get("else"), forms.and(condition, forms.negate(holds)), into, followed);
        }
        if (schema.get("dependentSchemas") instanceof ObjectNode dependencies) {
            for (int i = 0; i < dependencies.size(); i++) {
                int both = forms.and(condition, keywords.required(dependencies.key(i)));
                complete &= collect(dependencies.value(i), both, into, followed, false);
            }
        }
        return complete;
    }

    private boolean branch(@Nullable Node schema, int condition, List<Source> into, Set<String> followed) {
        return schema == null || collect(schema, condition, into, followed, false);
    }
}
