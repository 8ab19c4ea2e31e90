package dev.tenet.project.folders;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.report.NamedComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares two sets of contracts: those at the same path with each other; what only one of them has was removed or added. */
public final class FolderDiff {
    private final ContractReader reader;
    private final ContractDiff diff;
    private final Judge judge;

    /** What a project makes of a comparison. */
    @FunctionalInterface
    public interface Judge {
        /**
         * The comparison with the decisions of the project.
         *
         * @param base absent where the contract is new
         * @param source of the revision, or what it would be
         */
        Comparison judged(Comparison comparison, Optional<Contract> base, String source);
    }

    public FolderDiff(ContractReader reader, ContractDiff diff, Judge judge) {
        this.reader = reader;
        this.diff = diff;
        this.judge = judge;
    }

    /**
     * The comparisons, by path.
     *
     * @throws InputException where neither side has a contract, or one cannot be read
     */
    public List<NamedComparison> compare(ContractFolder base, ContractFolder revision) {
        SortedSet<String> names = new TreeSet<>(base.sources().keySet());
        names.addAll(revision.sources().keySet());
        if (names.isEmpty()) {
            throw new InputException(base.root() + " and " + revision.root()
                    + " hold no OpenAPI document; give folders or globs that do");
        }
        List<NamedComparison> all = new ArrayList<>();
        for (String name : names) {
            String before = base.sources().get(name);
            String after = revision.sources().get(name);
            all.add(new NamedComparison(name, compare(name, before, after, base, revision)));
        }
        return all;
    }

    private Comparison compare(
            String name,
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after,
            ContractFolder base,
            ContractFolder revision) {
        Optional<Contract> old = Optional.ofNullable(before).map(reader::read);
        Optional<Contract> now = Optional.ofNullable(after).map(reader::read);
        Comparison comparison = old.isEmpty()
                ? diff.added(base.root() + name, now.orElseThrow())
                : now.isEmpty() ? diff.removed(old.get(), revision.root() + name) : diff.compare(old.get(), now.get());
        return judge.judged(comparison, old, revision.root() + name);
    }
}
