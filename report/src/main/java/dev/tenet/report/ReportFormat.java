package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import java.io.IOException;
import java.io.Writer;

/** One way to write down what was found. */
@FunctionalInterface
public interface ReportFormat {
    /** Writes the whole report; flushes but does not close. */
    void write(Comparison comparison, Writer out) throws IOException;
}
