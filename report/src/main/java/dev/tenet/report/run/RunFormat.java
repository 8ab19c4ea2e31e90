package dev.tenet.report.run;

import java.io.IOException;

/** One way to write down what a run found. */
@FunctionalInterface
public interface RunFormat {
    /** Writes the whole report, in time that grows with the number of findings only. */
    void write(RunReport report, RunContext context, Appendable out) throws IOException;
}
