package dev.tenet.generator;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import dev.tenet.generator.bundle.Bundler;
import dev.tenet.generator.changelog.Changelog;
import dev.tenet.generator.changelog.ChangelogEntry;
import dev.tenet.generator.lock.Digest;
import dev.tenet.generator.version.SdkVersion;
import dev.tenet.generator.version.SdkVersions;
import dev.tenet.generator.version.VersionPolicy;
import dev.tenet.generator.version.VersionRecord;
import dev.tenet.generator.version.VersionRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The version of an SDK, and what its changelog says of it.
 *
 * @param entry empty where nothing is known to compare with
 */
record SdkRelease(SdkVersion version, Optional<ChangelogEntry> entry) {
    private static final String CHANGELOG = "CHANGELOG.md";
    private static final int SHORT = 16;

    static SdkRelease of(
            GenerationTarget target,
            Contract contract,
            Optional<VersionRecord> last,
            String engine,
            ContractReader reader) {
        VersionPolicy policy = VersionPolicy.of(target.version());
        Optional<VersionRequest.Baseline> baseline = policy instanceof VersionPolicy.FromDiff diff
                ? diff.baseline().map(source -> baseline(reader.read(source)))
                : Optional.empty();
        SdkVersion version = SdkVersions.decide(
                new VersionRequest(target.name(), target.kind(), policy, contract, baseline, last, engine));
        return new SdkRelease(version, baseline.map(it -> entry(target, version, it, contract)));
    }

    private static VersionRequest.Baseline baseline(Contract contract) {
        String digest = Digest.of(Bundler.bundle(contract).json());
        return new VersionRequest.Baseline(contract, digest.substring(0, SHORT));
    }

    private static ChangelogEntry entry(
            GenerationTarget target, SdkVersion version, VersionRequest.Baseline baseline, Contract contract) {
        Comparison comparison = new ContractDiff(new DiffOptions(EnumSet.allOf(Category.class), List.of()))
                .compare(baseline.contract(), contract);
        return ChangelogEntry.of(version.text(), baseline.digest(), Optional.empty(), target.kind(), comparison);
    }

    /** Writes the entry into the changelog of a folder; people may write there, too, so that it is no file of the lock. */
    void log(Path folder) throws IOException {
        if (entry.isEmpty()) {
            return;
        }
        Path file = folder.resolve(CHANGELOG);
        boolean isThere = Files.isRegularFile(file);
        Changelog before = Changelog.of(isThere ? Optional.of(Files.readString(file)) : Optional.empty());
        if (entry.get().sections().isEmpty() && !before.has(entry.get())) {
            return;
        }
        Changelog after = before.with(entry.get());
        if (!isThere || !after.equals(before)) {
            Path written = Files.createTempFile(folder, CHANGELOG, "");
            Files.writeString(written, after.text());
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
