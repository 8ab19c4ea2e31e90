package dev.tenet.project.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** One way to write down how contracts stand. */
@FunctionalInterface
public interface OverviewFormat {
    /**
     * Writes the whole; flushes but does not close.
     *
     * @param version of this tool
     */
    void write(Overview overview, String version, Writer out) throws IOException;

    /** The formats by name. */
    static Map<String, OverviewFormat> byName() {
        return Map.of("text", new OverviewText(), "markdown", new OverviewMarkdown(), "html", new OverviewHtml());
    }
}
