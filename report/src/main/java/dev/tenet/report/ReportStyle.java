package dev.tenet.report;

/**
 * How a report for people looks; formats for machines ignore it.
 *
 * @param width of a line, in columns
 * @param colour whether the reader understands ANSI colours
 * @param verbose whether to list what is otherwise folded
 */
public record ReportStyle(int width, boolean colour, boolean verbose) {
    /** For files and pipes. */
    public static final ReportStyle PLAIN = new ReportStyle(80, false, false);
}
