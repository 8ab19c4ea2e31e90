package dev.tenet.generator.version;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.SemanticVersionAdvice;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The version that a revision of a contract asks for.
 *
 * @param comparison between the contract that is promised so far and the revision
 * @param advice for each dimension, {@code wire} first
 * @param step the highest among the dimensions that count
 */
public record ContractVersions(
        Comparison comparison, List<VersionAdvice> advice, SemanticVersionAdvice step, DeclaredVersion declared) {

    public ContractVersions {
        advice = List.copyOf(advice);
    }

    /** @param counted the dimensions that {@code info.version} has to follow */
    public static ContractVersions of(Comparison comparison, Set<Category> counted) {
        List<VersionAdvice> advice = Stream.of(Category.WIRE, Category.SDK)
                .map(dimension -> VersionAdvice.of(dimension, comparison))
                .toList();
        SemanticVersionAdvice step = advice.stream()
                .filter(each -> counted.contains(each.dimension()))
                .map(VersionAdvice::step)
                .min(Comparator.naturalOrder())
                .orElse(SemanticVersionAdvice.NONE);
        DeclaredVersion declared = DeclaredVersion.of(
                comparison.base().version(), comparison.revision().version(), step);
        return new ContractVersions(comparison, advice, step, declared);
    }
}
