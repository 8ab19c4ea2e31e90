package dev.tenet.report.syntax;

import java.io.IOException;
import java.util.BitSet;

/** Writes JSON as {@code JSON.stringify} does with an indent: one member or item a line, nothing between empty brackets. */
public final class IndentedJson {
    private final Appendable out;
    private final String indent;
    private final BitSet filled = new BitSet();
    private int depth;
    private boolean afterKey;

    public IndentedJson(Appendable out, String indent) {
        this.out = out;
        this.indent = indent;
    }

    public IndentedJson object() throws IOException {
        return open('{');
    }

    public IndentedJson array() throws IOException {
        return open('[');
    }

    public IndentedJson endObject() throws IOException {
        return close('}');
    }

    public IndentedJson endArray() throws IOException {
        return close(']');
    }

    public IndentedJson key(String name) throws IOException {
        separate();
        quote(name);
        out.append(": ");
        afterKey = true;
        return this;
    }

    public IndentedJson value(String text) throws IOException {
        separate();
        quote(text);
        return this;
    }

    public IndentedJson value(int number) throws IOException {
        separate();
        out.append(Integer.toString(number));
        return this;
    }

    public IndentedJson value(boolean truth) throws IOException {
        separate();
        out.append(Boolean.toString(truth));
        return this;
    }

    public IndentedJson member(String name, String text) throws IOException {
        return key(name).value(text);
    }

    public IndentedJson member(String name, int number) throws IOException {
        return key(name).value(number);
    }

    private IndentedJson open(char bracket) throws IOException {
        separate();
        out.append(bracket);
        depth++;
        filled.clear(depth);
        return this;
    }

    private IndentedJson close(char bracket) throws IOException {
        boolean wasFilled = filled.get(depth);
        depth--;
        if (wasFilled) {
            newLine();
        }
        out.append(bracket);
        return this;
    }

    private void separate() throws IOException {
        if (afterKey) {
            afterKey = false;
        } else if (depth > 0) {
            out.append(filled.get(depth) ? "," : "");
            filled.set(depth);
            newLine();
        }
    }

    private void newLine() throws IOException {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append(indent);
        }
    }

    private void quote(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20 || isLoneSurrogate(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a character, which UTF-8 has no bytes for. */
    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
