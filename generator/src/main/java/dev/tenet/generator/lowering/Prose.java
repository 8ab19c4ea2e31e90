package dev.tenet.generator.lowering;

/** Makes texts harmless wherever generated code may put them: comments of all kinds, and strings. */
final class Prose {
    private Prose() {}

    /** A text of several lines, for comments. No comment ends or begins in it, and it holds no escape that a compiler reads. */
    static String comment(String text) {
        String harmless = text;
        if (harmless.indexOf('/') >= 0) {
            harmless = harmless.replace("*/", "* /").replace("/*", "/ *");
        }
        if (harmless.indexOf('\\') >= 0) {
            // Java reads Unicode escapes in comments, Python escapes of any kind in docstrings.
            harmless = harmless.replaceAll("\\\\+(?=[uUNx])", "\\\\ ");
            if (harmless.endsWith("\\")) {
                harmless += " ";
            }
        }
        if (harmless.indexOf('"') >= 0) {
            harmless = harmless.replace("\"\"\"", "'''");
            if (harmless.endsWith("\"")) {
                harmless += " ";
            }
        }
        return withoutControls(harmless, true);
    }

    /** A text of one line, for comments and for strings in any language. */
    static String line(String text) {
        return withoutControls(comment(text).strip(), false)
                .replace('"', '\'')
                .replace('`', '\'')
                .replace('\\', '/')
                .replace("${", "$ {")
                .replace("#{", "# {")
                .replace("{{", "{ {");
    }

    /** A name in a message: short, on one line. */
    static String shown(String name) {
        String line = withoutControls(name, false);
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    /** Line ends that only some compilers see become ones that all see, or blanks; other control characters and those that turn text round go. */
    private static String withoutControls(String text, boolean lines) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append(lines ? '\n' : ' ');
                }
            } else if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.append(lines ? '\n' : ' ');
            } else if (c == '\t') {
                out.append(lines ? '\t' : ' ');
            } else if (!Character.isISOControl(c) && !turnsText(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean turnsText(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
