package dev.tenet.report;

import dev.tenet.contract.finding.Timeline;
import java.io.IOException;
import java.io.Writer;

/** One way to write down the history of a contract. */
@FunctionalInterface
public interface HistoryFormat {
    /** Writes the whole report; flushes but does not close. */
    void write(Timeline timeline, Writer out) throws IOException;
}
