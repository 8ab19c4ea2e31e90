package dev.tenet.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Puts each item of the outermost array on a line of its own, so that reports can be read, searched and compared line by line. */
final class OneChangePerLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    /** The object that holds the array, and the array itself. */
    private static final int OUTERMOST_ARRAY = 2;

    @Override
    public void beforeArrayValues(JsonGenerator to) {
        breakLine(to);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) {
        to.writeRaw(',');
        breakLine(to);
    }

    private static void breakLine(JsonGenerator to) {
        if (to.streamWriteContext().getNestingDepth() == OUTERMOST_ARRAY) {
            to.writeRaw('\n');
        }
    }

    /** Makes a generator write so. */
    static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new OneChangePerLine();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
