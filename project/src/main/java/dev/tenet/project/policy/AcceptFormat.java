package dev.tenet.project.policy;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** The entries that would accept exactly what fails now; the reasons are for people to fill in. */
public record AcceptFormat(FailOn bar, Optional<String> contract) implements ReportFormat {
    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        for (Finding change : comparison.changes()) {
            if (bar.isReachedBy(change)) {
                out.write(new AcceptedEntry(
                                Identity.of(change, comparison),
                                contract,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .yaml());
            }
        }
        out.flush();
    }
}
