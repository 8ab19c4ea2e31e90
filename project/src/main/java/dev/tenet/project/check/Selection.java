package dev.tenet.project.check;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.project.check.CheckedContract.Promise;
import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which documents of a project are to be checked, and against what. */
final class Selection {
    private final Project project;
    private final Documents documents;

    Selection(Project project) {
        this.project = project;
        this.documents = new Documents(project.folder());
    }

    /**
     * The contracts of the project, or those that were chosen.
     *
     * @param chosen names of contracts, paths, or globs; all contracts where there are none
     */
    List<CheckedContract> contracts(List<String> chosen) {
        List<CheckedContract> all = new ArrayList<>();
        project.contracts().forEach(each -> all.addAll(expand(each)));
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
                        .or(() -> Optional.of(new CheckedContract(Optional.empty(), source, source, List.of())))
                        .stream())
                .toList();
    }

    private List<CheckedContract> expand(ContractSettings contract) {
        Optional<String> name = Optional.of(contract.name());
        if (!documents.standsForMany(contract.path())) {
            String source = contract.path();
            String below = source.substring(source.lastIndexOf('/') + 1);
            return List.of(
                    new CheckedContract(name, contract.name(), source, promises(contract.baselines(), source, below)));
        }
        List<String> found = documents.find(contract.path());
        if (found.isEmpty()) {
            throw new InputException(project.file().orElse("") + ": contracts." + contract.name()
                    + ": no OpenAPI document matches " + contract.path() + "; correct the path");
        }
        String root = documents.root(contract.path());
        return found.stream()
                .map(source -> new CheckedContract(
                        name,
                        contract.name() + "/" + below(root, source),
                        source,
                        promises(contract.baselines(), source, below(root, source))))
                .toList();
    }

    private static String below(String root, String path) {
        return path.startsWith(root) ? path.substring(root.length()) : path;
    }

    private List<Promise> promises(List<String> baselines, String contract, String below) {
        return baselines.stream()
                .map(baseline -> promise(baseline, contract, below))
                .toList();
    }

    private Promise promise(String baseline, String contract, String below) {
        String source = baseline.replace("{path}", contract);
        if (source.startsWith("git:") && source.indexOf(':', "git:".length()) < 0) {
            return new Promise(baseline, Optional.of(source + ":" + contract));
        }
        if (!documents.standsForMany(source)) {
            return new Promise(source, Optional.of(source));
        }
        String root = documents.root(source);
        Optional<String> counterpart = documents.find(source).stream()
                .filter(each -> below(root, each).equals(below))
                .findFirst();
        return new Promise(baseline, counterpart);
    }

    /** The documents of folders and globs of baselines that no contract is there for any more, by the contract that names them. */
    List<RemovedContract> removed(List<CheckedContract> contracts) {
        List<RemovedContract> removed = new ArrayList<>();
        for (ContractSettings contract : project.contracts()) {
            for (String baseline : contract.baselines()) {
                if (documents.standsForMany(baseline) && documents.standsForMany(contract.path())) {
                    String root = documents.root(baseline);
                    String mine = documents.root(contract.path());
                    documents.find(baseline).stream()
                            .filter(each -> contracts.stream()
                                    .noneMatch(other -> other.source().equals(mine + below(root, each))))
                            .forEach(each -> removed.add(
                                    new RemovedContract(contract.name() + "/" + below(root, each), baseline, each)));
                }
            }
        }
        return removed;
    }

    /**
     * A contract that a folder or glob of baselines holds, and the project no longer.
     *
     * @param name how reports would have called it
     * @param source in the baseline
     */
    record RemovedContract(String name, String baseline, String source) {}
}
