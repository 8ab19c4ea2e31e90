package dev.tenet.maven;

import dev.tenet.contract.InputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <contract>} in a POM: a contract of the module. */
public final class ContractParameter {
    private @Nullable String name;

    private @Nullable String path;

    private @Nullable List<String> baselines;

    public ContractParameter() {}

    ContractParameter(@Nullable String name, @Nullable String path, @Nullable List<String> baselines) {
        this.name = name;
        this.path = path;
        this.baselines = baselines;
    }

    /** How reports call it; by default the path. */
    String name() {
        return name == null ? path() : name;
    }

    /** The document: a path seen from the folder of the module, or a glob. */
    String path() {
        if (path == null || path.isBlank()) {
            throw new InputException("a <contract> in the POM has no <path>; name the OpenAPI document, as in "
                    + "<path>src/main/openapi/shop.yaml</path>");
        }
        return path;
    }

    /** What was promised so far; empty for what holds for all contracts of the module. */
    List<String> baselines() {
        return baselines == null ? List.of() : baselines;
    }
}
