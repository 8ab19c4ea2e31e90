package dev.tenet.report;

import dev.tenet.contract.tree.Document;
import java.util.IdentityHashMap;
import java.util.Map;

/** Lines of documents. The last line of each is kept: a document on a single line is read once, not once a finding. */
public final class SourceLines {
    private final Map<Document, Line> last = new IdentityHashMap<>();

    public String get(Document document, int number) {
        Line line = last.get(document);
        if (line == null || line.number != number) {
            line = new Line(number, document.line(number));
            last.put(document, line);
        }
        return line.text;
    }

    private record Line(int number, String text) {}
}
