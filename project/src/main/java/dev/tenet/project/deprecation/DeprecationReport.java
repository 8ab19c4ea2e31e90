package dev.tenet.project.deprecation;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** A way to write down what goes away. */
public enum DeprecationReport {
    TEXT {
        @Override
        public void write(Deprecations deprecations, boolean all, Writer out) throws IOException {
            new DeprecationText(out).write(deprecations, all);
        }
    },
    JSON {
        @Override
        public void write(Deprecations deprecations, boolean all, Writer out) throws IOException {
            DeprecationJson.write(deprecations, out);
        }
    },
    MARKDOWN {
        @Override
        public void write(Deprecations deprecations, boolean all, Writer out) throws IOException {
            new DeprecationMarkdown(out).write(deprecations, all);
        }
    };

    /**
     * Writes the whole report; flushes but does not close.
     *
     * @param all whether what goes away later or without a date is listed, too; JSON always has it
     */
    public abstract void write(Deprecations deprecations, boolean all, Writer out) throws IOException;

    /** The name in options. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
