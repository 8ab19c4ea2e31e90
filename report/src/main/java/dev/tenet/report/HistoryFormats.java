package dev.tenet.report;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The formats of {@code tenet history} by their names. A new format is one class and one line here. */
public final class HistoryFormats {
    private final SortedMap<String, Function<ReportStyle, HistoryFormat>> byName = new TreeMap<>();

    public HistoryFormats() {
        byName.put("html", style -> new HistoryHtml());
        byName.put("json", style -> new HistoryJson());
        byName.put("text", HistoryText::new);
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Optional<HistoryFormat> find(String name, ReportStyle style) {
        return Optional.ofNullable(byName.get(name)).map(format -> format.apply(style));
    }
}
