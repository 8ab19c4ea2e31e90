package dev.tenet.maven;

import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each contract its baselines: its own, or those of the module; with the last release looked up once, where it is asked for. */
final class Baselines {
    static final String RELEASE = "RELEASE";
    private static final Pattern VERSION = Pattern.compile("v?\\d[\\w.+-]*");

    private final List<String> usual;
    private final Coordinates own;
    private final LastRelease lastRelease;
    private LastRelease.@Nullable Found found;

    /** @param usual those of contracts that name none */
    Baselines(List<String> usual, Coordinates own, LastRelease lastRelease) {
        this.usual = usual;
        this.own = own;
        this.lastRelease = lastRelease;
    }

    Project of(Project project) {
        List<ContractSettings> contracts = new ArrayList<>();
        for (ContractSettings contract : project.contracts()) {
            List<String> baselines = contract.baselines().isEmpty() ? usual : contract.baselines();
            contracts.add(contract.withBaselines(baselines.stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .flatMap(each -> expand(each, project).stream())
                    .toList()));
        }
        return project.withContracts(contracts);
    }

    private Optional<String> expand(String baseline, Project project) {
        if (baseline.equals(RELEASE)) {
            if (found == null) {
                found = lastRelease.find();
            }
            return found.bundle();
        }
        boolean isVersion = VERSION.matcher(baseline).matches() && !Files.exists(project.resolve(baseline));
        return Optional.of(isVersion ? own.bundle(baseline) : baseline);
    }

    /** The last release, where it was looked up and there is something to say about it. */
    Optional<LastRelease.Found> note() {
        return Optional.ofNullable(found).filter(each -> each.note().isPresent());
    }
}
