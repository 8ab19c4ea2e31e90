package dev.tenet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One way to write down the comparison of two sets of contracts. */
@FunctionalInterface
public interface FolderFormat {
    /** Writes the whole report; flushes but does not close. */
    void write(List<NamedComparison> contracts, Writer out) throws IOException;
}
