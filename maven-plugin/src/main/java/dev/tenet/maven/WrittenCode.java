package dev.tenet.maven;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goals of one build wrote into folders that are kept. Goals hand it on in the context that Maven gives a plugin for each module.
 *
 * @param targets what became of each, by its name
 */
record WrittenCode(Map<String, Change> targets) {
    private static final String KEY = WrittenCode.class.getName();

    /** @param files how many were written or removed */
    record Change(Path output, long files) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    static WrittenCode of(Map context) {
        return (WrittenCode)
                context.computeIfAbsent(KEY, key -> new WrittenCode(Collections.synchronizedMap(new TreeMap<>())));
    }

    void add(String target, Path output, long files) {
        targets.put(target, new Change(output, files));
    }
}
