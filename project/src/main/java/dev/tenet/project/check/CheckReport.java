package dev.tenet.project.check;

import java.io.IOException;
import java.io.Writer;

/** One way to write down what came of a check. */
@FunctionalInterface
public interface CheckReport {
    /** Writes the whole report; flushes but does not close. */
    void write(CheckResult result, Writer out) throws IOException;
}
