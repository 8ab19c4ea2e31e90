package dev.tenet.project.check;

import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.contract.source.SourceException;
import dev.tenet.project.bundle.BundleManifest;
import dev.tenet.project.bundle.NamedContract;
import dev.tenet.project.bundle.ReleasedBundle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The released bundles that contracts are compared with, each opened once. */
final class Bundles {
    private final ArtifactRepository artifacts;
    private final Map<String, Optional<ReleasedBundle>> opened = new HashMap<>();

    Bundles(ArtifactRepository artifacts) {
        this.artifacts = artifacts;
    }

    /**
     * The source of a contract in a bundle; nothing where the contract is new since.
     *
     * @param names of all contracts of the project
     */
    Optional<String> find(String bundle, NamedContract contract, Set<String> names) {
        Optional<ReleasedBundle> found = open(bundle);
        // Whoever reads a source of a bundle that is not there hears why.
        return found.isPresent() ? found.get().find(contract, names) : Optional.of(bundle + "!/" + contract.source());
    }

    /** The contracts of a bundle that are none of these. */
    List<NamedContract> others(String bundle, List<NamedContract> contracts) {
        Optional<BundleManifest> manifest = open(bundle).flatMap(ReleasedBundle::manifest);
        if (manifest.isEmpty()) {
            return List.of();
        }
        Set<String> names = contracts.stream().map(NamedContract::name).collect(Collectors.toUnmodifiableSet());
        Set<BundleManifest.Entry> known = new HashSet<>();
        contracts.forEach(each -> manifest.get().find(each, names).ifPresent(known::add));
        return manifest.get().contracts().stream()
                .filter(entry -> !known.contains(entry))
                .map(entry -> new NamedContract(entry.name(), bundle + "!/" + entry.path()))
                .toList();
    }

    private Optional<ReleasedBundle> open(String bundle) {
        return opened.computeIfAbsent(bundle, source -> {
            try {
                return Optional.of(ReleasedBundle.open(source, artifacts));
            } catch (SourceException notThere) {
                return Optional.empty();
            }
        });
    }
}
