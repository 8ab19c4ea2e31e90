package dev.tenet.linter.javascript;

import dev.tenet.linter.value.ValueText;
import org.graalvm.polyglot.Value;

/** Pieces of JavaScript text. */
final class SourceText {
    private SourceText() {}

    static String quoted(String text) {
        return ValueText.quoted(text);
    }

    /** The text without a first line for a Unix shell; no line moves. */
    static String withoutShebang(String text) {
        return text.startsWith("#!") ? "//" + text : text;
    }

    /**
     * An ECMAScript module with the exports of one that is none.
     *
     * @param names what it exports besides the default
     */
    static String facade(String id, Value names) {
        StringBuilder out = new StringBuilder("const m = globalThis[Symbol.for('tenet.module')](")
                .append(quoted(id))
                .append(");\nexport default m.default;\n");
        for (long i = 0; i < names.getArraySize(); i++) {
            String name = quoted(names.getArrayElement(i).asString());
            out.append("const e").append(i).append(" = m.exports[").append(name).append("];\n");
            out.append("export { e").append(i).append(" as ").append(name).append(" };\n");
        }
        return out.toString();
    }
}
