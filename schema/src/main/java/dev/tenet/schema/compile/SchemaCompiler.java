package dev.tenet.schema.compile;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.lower.Lowering;
import dev.tenet.schema.solve.Texts;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Compiles lowered schemas to forms. References are followed; only where a definition comes back to itself does a name remain. Definitions that recur in the same
 * way get the same name, whichever document they stand in.
 */
public final class SchemaCompiler {
    private final Forms forms;
    private final Lowering lowering;
    private final KeywordCompiler keywords;
    private final RecursiveNames names;
    private final IdentityHashMap<Node, Integer> compiled = new IdentityHashMap<>();
    private final Map<String, Integer> definitions = new HashMap<>();
    private final Map<String, Open> open = new HashMap<>();
    private int level;

    /** A definition that is being compiled. */
    private static final class Open {
        final int level;
        String name = "";

        Open(int level) {
            this.level = level;
        }
    }

    public SchemaCompiler(Forms forms, Lowering lowering, Texts texts) {
        this.forms = forms;
        this.lowering = lowering;
        this.names = new RecursiveNames(lowering);
        this.keywords = new KeywordCompiler(forms, lowering, texts, this);
    }

    /** The form of a lowered schema. */
    public int compile(Node schema) {
        if (schema instanceof BooleanNode bool) {
            return bool.value() ? Forms.TRUE : Forms.FALSE;
        }
        Integer known = compiled.get(schema);
        if (known != null) {
            return known;
        }
        int form = keywords.compile((ObjectNode) schema);
        if (open.isEmpty()) {
            compiled.put(schema, form);
        }
        return form;
    }

    /** The form of a schema about a value inside the one that is being described. */
    int compileInside(Node schema) {
        level++;
        try {
            return compile(schema);
        } finally {
            level--;
        }
    }

    int reference(StringNode reference) {
        String definition = Lowering.definitionName(reference.value());
        Integer known = definitions.get(definition);
        if (known != null) {
            return known;
        }
        Open again = open.get(definition);
        if (again != null) {
            if (again.level == level) {
                return forms.intern(
                        new Form.Opaque("$ref", "recursion without an end: " + names.of(definition), false, true));
            }
            if (again.name.isEmpty()) {
                again.name = names.of(definition);
            }
            return forms.intern(new Form.Named(again.name, true));
        }
        Open opened = new Open(level);
        open.put(definition, opened);
        int body;
        try {
            body = compile(lowering.definition(definition));
        } finally {
            open.remove(definition);
        }
        int form = body;
        if (!opened.name.isEmpty()) {
            forms.define(opened.name, body);
            form = forms.intern(new Form.Named(opened.name, true));
        }
        definitions.put(definition, form);
        return form;
    }
}
