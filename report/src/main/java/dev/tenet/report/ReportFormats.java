package dev.tenet.report;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The formats by their names on the command line. A new format is one class and one line here. */
public final class ReportFormats {
    private final SortedMap<String, Function<ReportStyle, ReportFormat>> byName = new TreeMap<>();

    public ReportFormats() {
        byName.put("json", style -> new JsonReport());
        byName.put("text", TextReport::new);
    }

    /** Adds a format of somebody who knows more than findings. */
    public ReportFormats with(String name, Function<ReportStyle, ReportFormat> format) {
        byName.put(name, format);
        return this;
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Optional<ReportFormat> find(String name, ReportStyle style) {
        return Optional.ofNullable(byName.get(name)).map(format -> format.apply(style));
    }
}
