package dev.tenet.diff.match;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.SecurityScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds security schemes again: by name, and where the name is new, by what the scheme means. */
public final class SchemeNames {
    private final Map<String, String> toBase;

    private SchemeNames(Map<String, String> toBase) {
        this.toBase = toBase;
    }

    public static SchemeNames of(Contract base, Contract revision) {
        Map<String, String> toBase = new HashMap<>();
        for (Map.Entry<String, SecurityScheme> come : new TreeMap<>(revision.securitySchemes()).entrySet()) {
            if (!base.securitySchemes().containsKey(come.getKey())) {
                new TreeMap<>(base.securitySchemes()).forEach((name, scheme) -> {
                    boolean gone = !revision.securitySchemes().containsKey(name);
                    if (gone && SchemeMeaning.of(scheme).equals(SchemeMeaning.of(come.getValue()))) {
                        toBase.putIfAbsent(come.getKey(), name);
                    }
                });
            }
        }
        return new SchemeNames(toBase);
    }

    /** What the base calls a scheme of the revision. */
    public String inBase(String name) {
        return toBase.getOrDefault(name, name);
    }
}
