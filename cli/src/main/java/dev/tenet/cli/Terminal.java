package dev.tenet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where output goes and who reads it.
 *
 * @param interactiveOut whether a person watches standard output
 * @param interactiveErr whether a person watches standard error
 * @param colour whether that person wants colours
 */
record Terminal(
        PrintWriter out, PrintWriter err, boolean interactiveOut, boolean interactiveErr, boolean colour, int width) {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;
    private static final int USUAL = 80;

    /** The launcher knows both streams apart and says so in {@code tenet.terminal}; without it, the console answers for both. */
    static Terminal system() {
        Map<String, String> environment = System.getenv();
        String told = System.getProperty("tenet.terminal");
        boolean out = told == null ? System.console() != null : told.contains("out");
        boolean err = told == null ? out : told.contains("err");
        boolean colour =
                out && environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                out,
                err,
                colour,
                width(environment.get("COLUMNS")));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }

    private static int width(@org.jspecify.annotations.Nullable String columns) {
        if (columns == null || !columns.matches("\\d{1,6}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }
}
