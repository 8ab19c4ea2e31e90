package dev.tenet.cli;

import java.io.PrintWriter;

/** One line on a terminal that says what takes so long; it appears after a second and is erased at the end. */
final class Progress implements AutoCloseable {
    private static final String SPINNER = "|/-\\";
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final Thread painter = new Thread(this::paint, "progress");
    private volatile String phase;

    private Progress(PrintWriter err, String phase) {
        this.err = err;
        this.phase = phase;
    }

    /** Starts in a phase; does nothing where nobody watches. */
    static Progress start(Terminal terminal, String phase) {
        Progress progress = new Progress(terminal.err(), phase);
        if (terminal.interactiveErr()) {
            progress.painter.setDaemon(true);
            progress.painter.start();
        }
        return progress;
    }

    void phase(String next) {
        phase = next;
    }

    private void paint() {
        boolean painted = false;
        try {
            Thread.sleep(1000);
            for (int i = 0; ; i++) {
                painted = true;
                err.print(ERASE_LINE + SPINNER.charAt(i % SPINNER.length()) + " " + phase + "…");
                err.flush();
                Thread.sleep(120);
            }
        } catch (InterruptedException closed) {
            if (painted) {
                err.print(ERASE_LINE);
                err.flush();
            }
        }
    }

    @Override
    public void close() {
        painter.interrupt();
        try {
            painter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
