package dev.tenet.linter.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of a text, and what stands there instead. */
record TextEdit(int start, int end, String text) {
    static TextEdit insertion(int at, String text) {
        return new TextEdit(at, at, text);
    }

    static TextEdit deletion(int start, int end) {
        return new TextEdit(start, end, "");
    }

    /** The text with all edits made; empty where two of them replace the same characters. */
    static Optional<String> apply(String text, List<TextEdit> edits) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
        StringBuilder out = new StringBuilder(text.length() + 256);
        int at = 0;
        for (TextEdit edit : sorted) {
            boolean deletion = edit.text.isEmpty();
            if (edit.start < at && !deletion) {
                return Optional.empty();
            }
            if (edit.start > at) {
                out.append(text, at, edit.start);
            }
            out.append(edit.text);
            at = Math.max(at, edit.end);
        }
        return Optional.of(out.append(text, at, text.length()).toString());
    }
}
