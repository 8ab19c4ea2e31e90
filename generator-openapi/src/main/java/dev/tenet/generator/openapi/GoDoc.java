package dev.tenet.generator.openapi;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes from a text what gofmt would format in a documentation comment: indented blocks, headings, definitions of links, and quotes of two
 * signs. See <a href="https://go.dev/doc/comment">Go Doc Comments</a>.
 */
final class GoDoc {
    private GoDoc() {}

    static List<String> plain(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = (i == 0 || lines.get(i - 1).isEmpty())
                    && (i == lines.size() - 1 || lines.get(i + 1).isEmpty());
            plain.add(plain(lines.get(i), alone));
        }
        return plain;
    }

    private static String plain(String line, boolean alone) {
        String text = line.strip()
                .replaceFirst("^#+\\s*", "")
                .replaceFirst("^(\\[[^]]*]):", "$1 :")
                .replace("``", "\u201c")
                .replace("''", "\u201d");
        // A short line between two paragraphs would be taken for a heading.
        return alone && text.matches(".*[\\p{L}\\p{N}]") ? text + "." : text;
    }
}
