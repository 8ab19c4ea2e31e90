package dev.tenet.project.config;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.project.consumers.ConsumerSource;
import dev.tenet.project.reading.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code consumers:}, the files below {@code diff}, and the condition of a severity. */
final class ConsumersPart {
    private static final String KEY = "consumers";
    private static final String NONE = "none";

    private ConsumersPart() {}

    /** One file or glob, a list of them, or a map from names to them. */
    static List<ConsumerSource> read(Section part) {
        if (part.find(KEY).filter(value -> value.node() instanceof ObjectNode).isEmpty()) {
            return part.texts(KEY).stream().map(ConsumerSource::of).toList();
        }
        List<ConsumerSource> sources = new ArrayList<>();
        part.section(KEY)
                .ifPresent(names -> names.keys()
                        .forEach(name -> names.texts(name)
                                .forEach(files -> sources.add(new ConsumerSource(Optional.of(name), files)))));
        return sources;
    }

    /** {@code none}, or the names of those that a change may hit. */
    static Optional<Set<String>> nobodyBut(Section section) {
        if (!section.has(KEY)) {
            return Optional.empty();
        }
        List<String> names = section.texts(KEY);
        return Optional.of(names.equals(List.of(NONE)) ? Set.of() : Set.copyOf(names));
    }
}
