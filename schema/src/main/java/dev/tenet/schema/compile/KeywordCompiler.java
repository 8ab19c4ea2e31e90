package dev.tenet.schema.compile;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.form.Constants;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.IntList;
import dev.tenet.schema.form.Kind;
import dev.tenet.schema.form.Names;
import dev.tenet.schema.form.NumberSet;
import dev.tenet.schema.language.Pattern;
import dev.tenet.schema.lower.Lowering;
import dev.tenet.schema.solve.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles the keywords of one lowered schema, which is plain JSON Schema 2020-12, to a conjunction of forms. */
final class KeywordCompiler {
    private final Forms forms;
    private final Lowering lowering;
    private final Texts texts;
    private final SchemaCompiler schemas;
    private final Constants constants;
    private final Unevaluated unevaluated;

    KeywordCompiler(Forms forms, Lowering lowering, Texts texts, SchemaCompiler schemas) {
        this.forms = forms;
        this.lowering = lowering;
        this.texts = texts;
        this.schemas = schemas;
        this.constants = new Constants(forms);
        this.unevaluated = new Unevaluated(forms, lowering, schemas, this);
    }

    int compile(ObjectNode schema) {
        List<Integer> parts = new ArrayList<>();
        scalars(schema, parts);
        texts(schema, parts);
        arrays(schema, parts);
        objects(schema, parts);
        combinations(schema, parts);
        return forms.and(toArray(parts));
    }

    static int[] toArray(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private void scalars(ObjectNode schema, List<Integer> parts) {
        Node type = schema.get("type");
        if (type instanceof StringNode name) {
            parts.add(type(name.value()));
        } else if (type instanceof ArrayNode several) {
            List<Integer> alternatives = new ArrayList<>();
            several.items().forEach(each -> alternatives.add(type(((StringNode) each).value())));
            parts.add(types(several, alternatives));
        }
        if (schema.get("enum") instanceof ArrayNode values) {
            parts.add(constants.anyOf(values.items()));
        }
        schema.find("const").ifPresent(value -> parts.add(constants.of(value)));
        number(schema, "minimum").ifPresent(bound -> parts.add(numbers(NumberSet.atLeast(bound, true))));
        number(schema, "exclusiveMinimum").ifPresent(bound -> parts.add(numbers(NumberSet.atLeast(bound, false))));
        number(schema, "maximum").ifPresent(bound -> parts.add(numbers(NumberSet.atMost(bound, true))));
        number(schema, "exclusiveMaximum").ifPresent(bound -> parts.add(numbers(NumberSet.atMost(bound, false))));
        number(schema, "multipleOf")
                .ifPresent(of -> parts.add(forms.intern(new Form.Multiple(of.stripTrailingZeros(), true))));
    }

    /** A list of types: the kinds together, and integers if {@code integer} but not {@code number} is among them. */
    private int types(ArrayNode names, List<Integer> alternatives) {
        int mask = 0;
        boolean integer = false;
        for (Node each : names.items()) {
            String name = ((StringNode) each).value();
            mask |= kind(name).bit();
            integer |= name.equals("integer");
        }
        return integer ? forms.and(forms.kinds(mask), wholeNumbers()) : forms.or(toArray(alternatives));
    }

    private int type(String name) {
        int kind = forms.kinds(kind(name).bit());
        return name.equals("integer") ? forms.and(kind, wholeNumbers()) : kind;
    }

    private int wholeNumbers() {
        return forms.intern(new Form.Multiple(BigDecimal.ONE, true));
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "null" -> Kind.NULL;
            case "boolean" -> Kind.BOOLEAN;
            case "object" -> Kind.OBJECT;
            case "array" -> Kind.ARRAY;
            case "string" -> Kind.STRING;
            default -> Kind.NUMBER;
        };
    }

    private int numbers(NumberSet set) {
        return forms.intern(new Form.Numbers(set));
    }

    private static Optional<BigDecimal> number(ObjectNode schema, String keyword) {
        return schema.get(keyword) instanceof NumberNode number ? Optional.of(number.value()) : Optional.empty();
    }

    private static int count(ObjectNode schema, String keyword, int otherwise) {
        return schema.get(keyword) instanceof NumberNode number ? number.value().intValue() : otherwise;
    }

    private void texts(ObjectNode schema, List<Integer> parts) {
        int min = count(schema, "minLength", 0);
        int max = count(schema, "maxLength", -1);
        if (min > 0) {
            parts.add(forms.intern(new Form.Length(min, -1)));
        }
        if (max >= 0) {
            parts.add(forms.intern(new Form.Length(0, max)));
        }
        if (schema.get("pattern") instanceof StringNode pattern) {
            parts.add(matches(pattern.value()));
        }
        if (schema.get("format") instanceof StringNode format) {
            parts.add(forms.intern(new Form.Formatted(format.value(), true)));
        }
        if (schema.get(Lowering.UNSUPPORTED) instanceof StringNode keyword
                && schema.get(Lowering.REASON) instanceof StringNode reason) {
            parts.add(forms.intern(new Form.Opaque(keyword.value(), reason.value(), false, true)));
        }
    }

    private int matches(String pattern) {
        Pattern meaning = texts.pattern(pattern);
        if (meaning instanceof Pattern.Regular regular
                && regular.language().complement().isEmpty()) {
            return Forms.TRUE;
        }
        return forms.intern(new Form.Matches(pattern, true));
    }

    private void arrays(ObjectNode schema, List<Integer> parts) {
        int min = count(schema, "minItems", 0);
        int max = count(schema, "maxItems", -1);
        if (min > 0) {
            parts.add(forms.intern(new Form.ItemCount(min, -1)));
        }
        if (max >= 0) {
            parts.add(forms.intern(new Form.ItemCount(0, max)));
        }
        if (schema.has("uniqueItems")) {
            parts.add(forms.intern(new Form.Unique(true)));
        }
        int prefix = 0;
        if (schema.get("prefixItems") instanceof ArrayNode items) {
            prefix = items.size();
            for (int i = 0; i < prefix; i++) {
                parts.add(eachItem(i, i + 1, schemas.compileInside(items.get(i))));
            }
        }
        Node rest = schema.get("items");
        if (rest != null) {
            parts.add(eachItem(prefix, -1, schemas.compileInside(rest)));
        }
        Node contains = schema.get("contains");
        if (contains != null) {
            int form = schemas.compileInside(contains);
            int least = count(schema, "minContains", 1);
            int most = count(schema, "maxContains", -1);
            if (least == 1) {
                parts.add(someItem(form));
            } else if (least > 1) {
                parts.add(forms.intern(new Form.Counted(form, least, -1)));
            }
            if (most >= 0) {
                parts.add(forms.intern(new Form.Counted(form, 0, most)));
            }
        }
    }

    int eachItem(int from, int to, int form) {
        return form == Forms.TRUE ? Forms.TRUE : forms.intern(new Form.EachItem(from, to, form));
    }

    private int someItem(int form) {
        return forms.intern(new Form.SomeItem(0, -1, form));
    }

    private void objects(ObjectNode schema, List<Integer> parts) {
        int min = count(schema, "minProperties", 0);
        int max = count(schema, "maxProperties", -1);
        if (min > 0) {
            parts.add(forms.intern(new Form.Size(min, -1)));
        }
        if (max >= 0) {
            parts.add(forms.intern(new Form.Size(0, max)));
        }
        if (schema.get("required") instanceof ArrayNode names) {
            names.items().forEach(name -> parts.add(required(((StringNode) name).value())));
        }
        List<String> listed = new ArrayList<>();
        if (schema.get("properties") instanceof ObjectNode properties) {
            for (int i = 0; i < properties.size(); i++) {
                String name = properties.key(i);
                listed.add(name);
                int form = schemas.compileInside(properties.value(i));
                parts.add(eachProperty(Names.only(name), form));
                List<Node> examples = lowering.examples(properties.value(i));
                if (!examples.isEmpty()) {
                    forms.addExamples(name, form, examples);
                }
            }
        }
        List<String> patterns = new ArrayList<>();
        boolean regular = true;
        if (schema.get("patternProperties") instanceof ObjectNode properties) {
            for (int i = 0; i < properties.size(); i++) {
                String pattern = properties.key(i);
                patterns.add(pattern);
                regular &= texts.pattern(pattern) instanceof Pattern.Regular;
                int form = schemas.compileInside(properties.value(i));
                parts.add(
                        form == Forms.TRUE || regular
                                ? eachProperty(Names.matching(pattern), form)
                                : opaque("patternProperties", pattern + " " + form));
            }
        }
        Node others = schema.get("additionalProperties");
        if (others != null) {
            int form = schemas.compileInside(others);
            parts.add(
                    form == Forms.TRUE || regular
                            ? eachProperty(Names.allBut(listed, patterns), form)
                            : opaque("additionalProperties", listed + " " + patterns + " " + form));
        }
        Node names = schema.get("propertyNames");
        if (names != null) {
            parts.add(propertyNames(names));
        }
        dependencies(schema, parts);
    }

    int required(String name) {
        return forms.intern(new Form.Required(name));
    }

    int eachProperty(Names names, int form) {
        return form == Forms.TRUE ? Forms.TRUE : forms.intern(new Form.EachProperty(names, form));
    }

    int opaque(String keyword, String id) {
        return forms.intern(new Form.Opaque(keyword, id, true, true));
    }

    /** Names that are listed or match patterns forbid all others; anything else is a question about the names as strings. */
    private int propertyNames(Node names) {
        List<String> listed = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        if (areListed(names, listed, patterns)) {
            return eachProperty(Names.allBut(listed, patterns), Forms.FALSE);
        }
        int form = forms.restrict(schemas.compileInside(names), Kind.STRING);
        if (form == Forms.FALSE) {
            return eachProperty(Names.allBut(List.of(), List.of()), Forms.FALSE);
        }
        int bad = forms.restrict(forms.negate(form), Kind.STRING);
        return bad == Forms.FALSE ? Forms.TRUE : eachProperty(new Names.Spelled(bad), Forms.FALSE);
    }

    private boolean areListed(Node names, List<String> listed, List<String> patterns) {
        if (!(names instanceof ObjectNode schema) || schema.size() != 1) {
            return false;
        }
        if (schema.get("enum") instanceof ArrayNode values) {
            for (Node value : values.items()) {
                if (value instanceof StringNode name) {
                    listed.add(name.value());
                }
            }
            return true;
        }
        if (schema.get("pattern") instanceof StringNode pattern) {
            patterns.add(pattern.value());
            return texts.pattern(pattern.value()) instanceof Pattern.Regular;
        }
        if (schema.get("anyOf") instanceof ArrayNode branches) {
            for (Node branch : branches.items()) {
                if (!areListed(branch, listed, patterns)) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private void dependencies(ObjectNode schema, List<Integer> parts) {
        if (schema.get("dependentRequired") instanceof ObjectNode dependencies) {
            dependencies.forEach((name, needed) -> {
                List<Integer> all = new ArrayList<>();
                for (Node each : ((ArrayNode) needed).items()) {
                    if (each instanceof StringNode other) {
                        all.add(required(other.value()));
                    }
                }
                parts.add(whenPresent(name, forms.and(toArray(all))));
            });
        }
        if (schema.get("dependentSchemas") instanceof ObjectNode dependencies) {
            dependencies.forEach((name, inner) -> parts.add(whenPresent(name, schemas.compile(inner))));
        }
    }

    /** If the value is an object with that property, the form holds. */
    int whenPresent(String name, int form) {
        return forms.or(forms.kinds(~Kind.OBJECT.bit()), eachProperty(Names.only(name), Forms.FALSE), form);
    }

    private void combinations(ObjectNode schema, List<Integer> parts) {
        if (schema.get("$ref") instanceof StringNode reference) {
            parts.add(schemas.reference(reference));
        }
        if (schema.get("allOf") instanceof ArrayNode branches) {
            branches.items().forEach(branch -> parts.add(schemas.compile(branch)));
        }
        if (schema.get("anyOf") instanceof ArrayNode branches) {
            parts.add(forms.or(compileAll(branches)));
        }
        if (schema.get("oneOf") instanceof ArrayNode branches) {
            parts.add(exactlyOne(compileAll(branches)));
        }
        Node not = schema.get("not");
        if (not != null) {
            parts.add(forms.negate(schemas.compile(not)));
        }
        Node condition = schema.get("if");
        if (condition != null) {
            int form = schemas.compile(condition);
            @Nullable Node then = schema.get("then");
            @Nullable Node otherwise = schema.get("else");
            if (then != null) {
                parts.add(forms.implies(form, schemas.compile(then)));
            }
            if (otherwise != null) {
                parts.add(forms.or(form, schemas.compile(otherwise)));
            }
        }
        unevaluated.compile(schema, parts);
    }

    private int[] compileAll(ArrayNode branches) {
        int[] compiled = new int[branches.size()];
        for (int i = 0; i < compiled.length; i++) {
            compiled[i] = schemas.compile(branches.get(i));
        }
        return compiled;
    }

    private int exactlyOne(int[] branches) {
        int[] live = java.util.Arrays.stream(branches)
                .filter(branch -> branch != Forms.FALSE)
                .toArray();
        if (live.length == 0) {
            return Forms.FALSE;
        }
        return live.length == 1 ? live[0] : forms.intern(new Form.ExactlyOne(IntList.bagOf(live), true));
    }

    /** Whether the schema is the literal {@code true}. */
    static boolean isTrue(Node schema) {
        return BooleanNode.TRUE.equals(schema);
    }
}
