package dev.tenet.contract.source;

import java.util.Locale;

/** The order of versions, as far as releases need it: numbers by value, qualifiers such as {@code -rc1} before the release itself. */
record MavenVersion(String text) implements Comparable<MavenVersion> {

    @Override
    public int compareTo(MavenVersion other) {
        String[] mine = text.toLowerCase(Locale.ROOT).split("[.-]|(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)");
        String[] theirs = other.text.toLowerCase(Locale.ROOT).split("[.-]|(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)");
        for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
            int order = compare(i < mine.length ? mine[i] : "", i < theirs.length ? theirs[i] : "");
            if (order != 0) {
                return order;
            }
        }
        return text.compareTo(other.text);
    }

    private static int compare(String mine, String theirs) {
        if (rank(mine) != rank(theirs)) {
            return Integer.compare(rank(mine), rank(theirs));
        }
        if (rank(mine) == 2 && mine.length() != theirs.length()) {
            return Integer.compare(mine.length(), theirs.length());
        }
        return mine.compareTo(theirs);
    }

    /** Qualifiers, then the end of the version and its synonyms, then numbers above zero. */
    private static int rank(String part) {
        if (part.isEmpty()
                || part.equals("final")
                || part.equals("ga")
                || part.equals("release")
                || part.matches("0+")) {
            return 1;
        }
        return Character.isDigit(part.charAt(0)) ? 2 : part.equals("sp") ? 2 : 0;
    }
}
