package dev.tenet.generator;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.generator.PreparedContracts.Prepared;
import dev.tenet.generator.changelog.Changelog;
import dev.tenet.generator.changelog.ChangelogEntry;
import dev.tenet.generator.lock.LockedTarget;
import dev.tenet.generator.surface.Surface;
import dev.tenet.generator.surface.SurfaceLedger;
import dev.tenet.generator.version.SdkVersion;
import dev.tenet.generator.version.SdkVersions;
import dev.tenet.generator.version.VersionPolicy;
import dev.tenet.generator.version.VersionRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of the code of a target, by what went before: in the order that its callers know, under the number that the changes ask for.
 *
 * @param prepared the contract
 * @param baseline what the last release was made of, where the version comes from the changes since
 */
record Edition(Prepared prepared, Surface surface, SdkVersion version, Optional<VersionRequest.Baseline> baseline) {
    static final String CHANGELOG = "CHANGELOG.md";

    /** @param last what the lock says of the last run */
    static Edition of(
            GenerationTarget target,
            Prepared prepared,
            ContractReader reader,
            Optional<LockedTarget> last,
            String engine,
            Inputs inputs) {
        Surface surface = Surface.arrange(
                prepared.bundle(),
                last.map(locked -> new SurfaceLedger(locked.surface())).orElse(SurfaceLedger.EMPTY));
        VersionPolicy policy = VersionPolicy.of(target.version(), target.baseline());
        Optional<VersionRequest.Baseline> baseline = policy instanceof VersionPolicy.FromDiff diff
                ? diff.baseline().map(source -> baseline(reader.read(source), inputs))
                : Optional.empty();
        SdkVersion version = SdkVersions.decide(new VersionRequest(
                target.name(),
                target.kind(),
                policy,
                prepared.contract(),
                baseline,
                last.flatMap(LockedTarget::release),
                engine));
        return new Edition(prepared, surface, version, baseline);
    }

    private static VersionRequest.Baseline baseline(Contract contract, Inputs inputs) {
        return new VersionRequest.Baseline(contract, inputs.digest(contract));
    }

    /** The contract for the engine. */
    byte[] json() {
        return surface.bundle() == prepared.bundle()
                ? prepared.json()
                : surface.bundle().json();
    }

    /** What the generated code does not know of the contract, and what its callers have to change. */
    List<LintFinding> notes() {
        return Stream.concat(prepared.lost().stream(), surface.broken().stream())
                .toList();
    }

    /** The contracts that have a say. */
    Stream<Contract> contracts() {
        return Stream.concat(Stream.of(prepared.contract()), baseline.map(VersionRequest.Baseline::contract).stream());
    }

    /**
     * Writes what changed since the baseline above what the target's changelog says already.
     *
     * @param to where the file is generated
     * @param now the file in the folder of the target, which people may have changed
     */
    void writeChangelog(String kind, Path to, Path now) throws IOException {
        if (baseline.isPresent()) {
            Optional<String> before = Files.isRegularFile(now) ? Optional.of(Files.readString(now)) : Optional.empty();
            ChangelogEntry entry = ChangelogEntry.of(
                    version.text(),
                    baseline.get().digest(),
                    Optional.empty(),
                    kind,
                    new ContractDiff(new DiffOptions(EnumSet.allOf(Category.class), List.of()))
                            .compare(baseline.get().contract(), prepared.contract()));
            Changelog log = Changelog.of(before);
            boolean says = !entry.sections().isEmpty() || log.has(entry);
            if (says || before.isPresent()) {
                Files.writeString(to, (says ? log.with(entry) : log).text());
            }
        }
    }
}
