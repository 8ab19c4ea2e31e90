package dev.tenet.linter.baseline;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A baseline as JSON: sorted, one entry a line, so that a change of it is easy to review and to merge. */
public final class BaselineFile {
    private static final String VERSION = "1";

    private BaselineFile() {}

    /** @throws InputException where there is no such file, or it is no baseline */
    public static Baseline read(ContractReader reader, String file) {
        Document document = reader.readDocument(file);
        if (!(document.root() instanceof ObjectNode root)
                || !(root.get("findings") instanceof ArrayNode entries)
                || !VERSION.equals(String.valueOf(root.get("baseline")))) {
            throw wrong(
                    document,
                    document.root(),
                    "is not a baseline of this version; write it anew with --write-baseline");
        }
        SortedMap<BaselineEntry, Integer> counts = new TreeMap<>();
        for (Node item : entries.items()) {
            if (!(item instanceof ObjectNode entry)) {
                throw wrong(document, item, "is not an entry of a baseline; remove it");
            }
            counts.merge(
                    new BaselineEntry(
                            text(document, entry, "source"),
                            text(document, entry, "place"),
                            text(document, entry, "rule"),
                            text(document, entry, "message")),
                    entry.get("count") instanceof NumberNode count
                            ? count.value().intValue()
                            : 1,
                    Integer::sum);
        }
        return new Baseline(counts);
    }

    private static String text(Document document, ObjectNode entry, String key) {
        if (entry.get(key) instanceof StringNode text) {
            return text.value();
        }
        throw wrong(document, entry, "an entry of a baseline needs a text \"" + key + "\"; remove it");
    }

    private static InputException wrong(Document document, Node node, String problem) {
        return new InputException(document.source() + ":" + document.range(node).start() + ": " + problem);
    }

    /** Writes a baseline as {@link #read} takes it. */
    public static void write(Baseline baseline, Appendable out) throws IOException {
        out.append("{\"baseline\": ").append(VERSION).append(", \"findings\": [");
        String separator = "\n";
        for (Map.Entry<BaselineEntry, Integer> each : baseline.counts().entrySet()) {
            BaselineEntry entry = each.getKey();
            out.append(separator).append("{\"source\": ").append(quoted(entry.source()));
            out.append(", \"place\": ").append(quoted(entry.place()));
            out.append(", \"rule\": ").append(quoted(entry.rule()));
            out.append(", \"message\": ").append(quoted(entry.message()));
            if (each.getValue() > 1) {
                out.append(", \"count\": ").append(String.valueOf(each.getValue()));
            }
            out.append('}');
            separator = ",\n";
        }
        out.append("\n]}\n");
    }

    private static String quoted(String text) {
        return StringNode.of(text).toString();
    }
}
