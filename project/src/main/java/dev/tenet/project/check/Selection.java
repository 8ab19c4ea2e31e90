package dev.tenet.project.check;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.project.bundle.NamedContract;
import dev.tenet.project.bundle.ReleasedBundle;
import dev.tenet.project.check.CheckedContract.Promise;
import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which documents of a project are to be checked, and against what. */
final class Selection {
    private final Project project;
    private final Documents documents;
    private final Bundles bundles;

    Selection(Project project, ArtifactRepository artifacts) {
        this.project = project;
        this.documents = new Documents(project.folder());
        this.bundles = new Bundles(artifacts);
    }

    /**
     * The contracts of the project, or those that were chosen.
     *
     * @param chosen names of contracts, paths, or globs; all contracts where there are none
     */
    List<CheckedContract> contracts(List<String> chosen) {
        List<Found> found = project.contracts().stream()
                .flatMap(each -> expand(each).stream())
                .toList();
        Set<String> names = found.stream().map(each -> each.contract().name()).collect(Collectors.toUnmodifiableSet());
        List<CheckedContract> all =
                found.stream().map(each -> checked(each, names)).toList();
        if (chosen.isEmpty()) {
            return all;
        }
        Set<CheckedContract> selected = new LinkedHashSet<>();
        chosen.forEach(each -> selected.addAll(choose(each, all)));
        return List.copyOf(selected);
    }

    private List<CheckedContract> choose(String given, List<CheckedContract> all) {
        List<CheckedContract> known = all.stream()
                .filter(each -> each.settings().equals(Optional.of(given))
                        || each.source().equals(given))
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<String> found = Documents.isElsewhere(given) ? List.of(given) : documents.find(given);
        if (found.isEmpty()) {
            List<String> names =
                    project.contracts().stream().map(ContractSettings::name).toList();
            throw new InputException("\"" + given + "\" is neither a contract of the project nor an OpenAPI document"
                    + Nearest.of(given, names)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; check the name or the path"));
        }
        return found.stream()
                .flatMap(source -> all.stream()
                        .filter(each -> each.source().equals(source))
                        .findFirst()
                        .or(() -> Optional.of(
                                new CheckedContract(Optional.empty(), source, source, Teams.folder(source), List.of())))
                        .stream())
                .toList();
    }

    /**
     * A document of the project.
     *
     * @param below its path in the folder or glob of its settings
     */
    private record Found(ContractSettings settings, NamedContract contract, String below) {}

    private List<Found> expand(ContractSettings settings) {
        if (!documents.standsForMany(settings.path())) {
            String source = settings.path();
            String below = source.substring(source.lastIndexOf('/') + 1);
            return List.of(new Found(settings, new NamedContract(settings.name(), source), below));
        }
        List<String> sources = documents.find(settings.path());
        if (sources.isEmpty()) {
            throw new InputException(project.file().orElse("") + ": contracts." + settings.name()
                    + ": no OpenAPI document matches " + settings.path() + "; correct the path");
        }
        String root = documents.root(settings.path());
        return sources.stream()
                .map(source -> new Found(
                        settings,
                        new NamedContract(settings.name() + "/" + below(root, source), source),
                        below(root, source)))
                .toList();
    }

    private CheckedContract checked(Found found, Set<String> names) {
        List<Promise> promises = found.settings().baselines().stream()
                .map(baseline -> promise(baseline, found, names))
                .toList();
        return new CheckedContract(
                Optional.of(found.settings().name()),
                found.contract().name(),
                found.contract().source(),
                Teams.of(found.settings(), found.contract().source(), found.below()),
                promises);
    }

    private static String below(String root, String path) {
        return path.startsWith(root) ? path.substring(root.length()) : path;
    }

    private Promise promise(String baseline, Found found, Set<String> names) {
        String contract = found.contract().source();
        String source = baseline.replace("{path}", contract);
        if (isRevision(source)) {
            return new Promise(baseline, Optional.of(source + ":" + contract));
        }
        if (ReleasedBundle.isOne(source)) {
            return new Promise(baseline, bundles.find(source, found.contract(), names));
        }
        if (!documents.standsForMany(source)) {
            return new Promise(source, Optional.of(source));
        }
        String root = documents.root(source);
        Optional<String> counterpart = documents.find(source).stream()
                .filter(each -> below(root, each).equals(found.below()))
                .findFirst();
        return new Promise(baseline, counterpart);
    }

    /** {@code git:main}, which stands for the same path there. */
    private static boolean isRevision(String baseline) {
        return baseline.startsWith("git:") && baseline.indexOf(':', "git:".length()) < 0;
    }

    /** The documents of folders, globs, revisions and bundles that no contract is there for any more. */
    List<RemovedContract> removed(List<CheckedContract> contracts) {
        List<RemovedContract> removed = new ArrayList<>();
        for (ContractSettings contract : project.contracts()) {
            if (documents.standsForMany(contract.path())) {
                String mine = documents.root(contract.path());
                for (String baseline : contract.baselines()) {
                    for (Promised promised : promised(contract, baseline)) {
                        if (contracts.stream().noneMatch(each -> each.source().equals(mine + promised.below()))) {
                            removed.add(new RemovedContract(
                                    Optional.of(contract.name()),
                                    contract.name() + "/" + promised.below(),
                                    mine + promised.below(),
                                    baseline,
                                    promised.source()));
                        }
                    }
                }
            }
        }
        List<NamedContract> named = contracts.stream()
                .map(each -> new NamedContract(each.name(), each.source()))
                .toList();
        project.contracts().stream()
                .flatMap(contract -> contract.baselines().stream())
                .filter(ReleasedBundle::isOne)
                .distinct()
                .forEach(baseline -> bundles.others(baseline, named)
                        .forEach(gone -> removed.add(new RemovedContract(
                                Optional.empty(), gone.name(), gone.name(), baseline, gone.source()))));
        return removed;
    }

    /** @param below its path in its folder or glob */
    private record Promised(String below, String source) {}

    private List<Promised> promised(ContractSettings contract, String baseline) {
        if (isRevision(baseline)) {
            String root = documents.root(contract.path());
            return new GitDocuments(project.folder(), baseline.substring("git:".length()))
                    .find(root, documents.glob(contract.path())).stream()
                            .map(path -> new Promised(below(root, path), baseline + ":" + path))
                            .toList();
        }
        if (!documents.standsForMany(baseline)) {
            return List.of();
        }
        String root = documents.root(baseline);
        return documents.find(baseline).stream()
                .map(path -> new Promised(below(root, path), path))
                .toList();
    }

    /**
     * A contract that a folder, a glob or a bundle of baselines holds, and the project no longer.
     *
     * @param settings the name in {@code tenet.yaml}; absent where it never was there
     * @param name how reports would have called it
     * @param expected where it would be now
     * @param source in the baseline
     */
    record RemovedContract(Optional<String> settings, String name, String expected, String baseline, String source) {}
}
