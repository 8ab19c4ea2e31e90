package dev.tenet.project.check;

import dev.tenet.project.policy.AcceptFormat;
import java.io.IOException;
import java.io.Writer;

/** The entries that would accept exactly the changes that fail now, contract by contract. */
final class AcceptCheckReport implements CheckReport {
    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        for (ContractResult contract : result.contracts()) {
            AcceptFormat format = new AcceptFormat(result.failOn(), contract.settings());
            for (ContractResult.Baseline baseline : contract.baselines()) {
                if (baseline.comparison().isPresent()) {
                    format.write(baseline.comparison().get(), out);
                }
            }
        }
        out.flush();
    }
}
