package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.baseline.Baseline;
import dev.tenet.linter.baseline.BaselineEntry;
import dev.tenet.linter.baseline.BaselineFile;
import dev.tenet.linter.baseline.BaselinePaths;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The baseline of a lint run: a file that is read, and written where that is asked for. */
record LintBaseline(String name, Path workingDirectory) {
    private Path file() {
        return workingDirectory.resolve(name);
    }

    private BaselinePaths paths() {
        return BaselinePaths.of(Path.of(name), workingDirectory);
    }

    /** What the baseline leaves of the findings; entries that match nothing are told. */
    Baseline.Comparison compare(List<LintFinding> findings, Set<String> lookedAt, PrintWriter err) {
        if (!Files.exists(file())) {
            throw new InputException(name + ": there is no such baseline; write it with --write-baseline");
        }
        Baseline.Comparison comparison = read().compare(findings, lookedAt, paths());
        for (BaselineEntry stale : comparison.stale()) {
            err.println(name + ": " + stale.rule() + " is no longer found at " + stale.source() + stale.place());
        }
        if (!comparison.stale().isEmpty()) {
            err.println(name + ": remove what is no longer found with --write-baseline");
        }
        return comparison;
    }

    /** Makes these findings known; what was known of files that were not looked at stays. */
    void write(List<LintFinding> findings, Set<String> lookedAt, PrintWriter err) throws IOException {
        Baseline before = Files.exists(file()) ? read() : new Baseline(new TreeMap<>());
        Baseline after = before.updated(Baseline.of(findings, paths()), lookedAt, paths());
        WholeFile.write(file(), out -> BaselineFile.write(after, out));
        err.println(name + ": knows " + findings.size() + (findings.size() == 1 ? " finding" : " findings") + " now");
    }

    private Baseline read() {
        return BaselineFile.read(new ContractReader(ReaderOptions.DEFAULT), file().toString());
    }
}
