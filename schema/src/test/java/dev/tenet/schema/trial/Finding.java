package dev.tenet.schema.trial;

/**
 * Something that an answer got wrong.
 *
 * @param law the property that does not hold
 * @param question the pair to put into a file of cases
 */
record Finding(String law, Question question, String detail) {
    @Override
    public String toString() {
        return law + "\n  " + question + "\n  " + detail;
    }
}
