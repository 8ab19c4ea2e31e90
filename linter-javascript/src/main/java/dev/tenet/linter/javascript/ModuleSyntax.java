package dev.tenet.linter.javascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the text of a module imports, and whether it is an ECMAScript module at all: a scan over its tokens, without a syntax tree.
 *
 * @param esModule whether an {@code import} or {@code export} declaration, or {@code import.meta}, was found
 * @param imports the specifiers in the order of the text, those of {@code import('…')} included
 */
record ModuleSyntax(boolean esModule, List<Import> imports) {
    /**
     * A specifier in the text.
     *
     * @param start of the string literal, with its quote
     * @param end after the literal, and after the attributes that follow it
     */
    record Import(String specifier, int start, int end) {}

    static ModuleSyntax of(String text) {
        if (!text.contains("import") && !text.contains("export")) {
            return new ModuleSyntax(false, List.of());
        }
        return new Scan(text).run();
    }

    /** The text with other specifiers; its lines stay where they are. */
    String rewritten(String text, java.util.function.UnaryOperator<String> specifiers) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Import one : imports) {
            out.append(text, at, one.start())
                    .append('"')
                    .append(specifiers.apply(one.specifier()))
                    .append('"');
            text.substring(one.start(), one.end())
                    .chars()
                    .filter(c -> c == '\n')
                    .forEach(c -> out.append('\n'));
            at = one.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Follows the tokens and keeps in mind which declaration they belong to. */
    private static final class Scan {
        private static final Set<String> EXPORTED =
                Set.of("{", "*", "default", "const", "let", "var", "function", "class", "async");

        private final ScriptTokens tokens;
        private final List<Import> imports = new ArrayList<>();
        private boolean esModule;

        Scan(String text) {
            this.tokens = new ScriptTokens(text);
        }

        ModuleSyntax run() {
            boolean declaration = false;
            String before = "";
            while (tokens.next()) {
                String token = tokens.word();
                boolean top = tokens.depth() == 0;
                boolean name = before.equals(".") || before.equals("?.");
                if (token.equals("import") && !name) {
                    declaration = importToken(top);
                } else if (token.equals("export") && !name && top) {
                    declaration = exportToken();
                } else if (token.equals(";") && top) {
                    declaration = false;
                } else if (declaration && top && token.equals("from") && tokens.peekString()) {
                    tokens.next();
                    add();
                    declaration = false;
                }
                before = tokens.word();
            }
            return new ModuleSyntax(esModule, List.copyOf(imports));
        }

        private boolean importToken(boolean top) {
            String after = tokens.peek();
            if (after.equals("(")) {
                tokens.next();
                if (tokens.peekString()) {
                    tokens.next();
                    imports.add(new Import(tokens.string(), tokens.start(), tokens.end()));
                }
                return false;
            }
            if (after.equals(".")) {
                esModule = true;
                return false;
            }
            if (!top || after.equals(":") || after.equals("=")) {
                return false;
            }
            esModule = true;
            if (tokens.peekString()) {
                tokens.next();
                add();
                return false;
            }
            return true;
        }

        private boolean exportToken() {
            String after = tokens.peek();
            boolean export = EXPORTED.contains(after);
            esModule |= export;
            return export && (after.equals("{") || after.equals("*"));
        }

        private void add() {
            imports.add(new Import(tokens.string(), tokens.start(), tokens.endWithAttributes()));
        }
    }
}
