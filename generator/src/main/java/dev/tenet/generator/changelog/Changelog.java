package dev.tenet.generator.changelog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code CHANGELOG.md}: entries between marks, newest first, and around them whatever people wrote, which stays as it is.
 *
 * @param text of the whole file
 */
public record Changelog(String text) {
    private static final String HEAD = "# Changelog\n";
    private static final Pattern ENTRY =
            Pattern.compile("<!-- tenet: (\\S+) since (\\S+) -->\n(.*?)<!-- tenet: end -->\n", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");

    /** The file as it is, or an empty one. */
    public static Changelog of(Optional<String> file) {
        return new Changelog(file.map(text -> text.replace("\r\n", "\n")).orElse(HEAD));
    }

    /** The same with an entry: in the place of one for the same version, or since the same baseline; else above all others. */
    public Changelog with(ChangelogEntry entry) {
        String written = "<!-- tenet: " + word(entry.version()) + " since " + word(entry.since()) + " -->\n"
                + entry.text() + "<!-- tenet: end -->\n";
        Matcher entries = ENTRY.matcher(text);
        int first = -1;
        while (entries.find()) {
            boolean same = entries.group(1).equals(word(entry.version()))
                    || entries.group(2).equals(word(entry.since()));
            if (same) {
                return new Changelog(text.substring(0, entries.start()) + written + text.substring(entries.end()));
            }
            first = first < 0 ? entries.start() : first;
        }
        return insert(first >= 0 ? first : behindTheHead(), written);
    }

    /** Whether there is an entry since the same baseline. */
    public boolean has(ChangelogEntry entry) {
        return ENTRY.matcher(text).results().anyMatch(each -> each.group(2).equals(word(entry.since())));
    }

    /** What stands before the first section of somebody's own is taken for an introduction. */
    private int behindTheHead() {
        Matcher section = SECTION.matcher(text);
        return section.find() ? section.start() : text.length();
    }

    private Changelog insert(int at, String written) {
        String before = text.substring(0, at).stripTrailing();
        String after = text.substring(at);
        return new Changelog(
                (before.isEmpty() ? "" : before + "\n\n") + written + (after.isEmpty() ? "" : "\n" + after));
    }

    /** What can stand in a mark. */
    private static String word(String text) {
        String word = text.replaceAll("[^A-Za-z0-9.+_-]", "_").replace("--", "__");
        return word.isEmpty() ? "-" : word;
    }
}
