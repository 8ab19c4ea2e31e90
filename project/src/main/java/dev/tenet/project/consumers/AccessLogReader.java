package dev.tenet.project.consumers;

import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Summaries of access logs: a line {@code METHOD /path status count} for each operation and status. */
final class AccessLogReader {
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z]{2,20})\\s+(/\\S*)\\s+([1-5][0-9]{2})(?:\\s+([0-9]+))?\\s*");

    private AccessLogReader() {}

    /** Whether a text looks like one: its first line that says something does. */
    static boolean reads(String text) {
        return text.lines()
                .filter(AccessLogReader::saysSomething)
                .findFirst()
                .filter(line -> LINE.matcher(line).matches())
                .isPresent();
    }

    /**
     * Reads one.
     *
     * @throws InputException that names the first line that is wrong
     */
    static List<Use> read(String source, String text) {
        List<Use> uses = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (saysSomething(line)) {
                use(source, number, line).ifPresent(uses::add);
            }
        }
        return uses;
    }

    private static boolean saysSomething(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /** Nothing where it happened zero times. */
    private static Optional<Use> use(String source, int number, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw InputException.at(
                    source,
                    Optional.of(new Position(number, 1)),
                    "no line of a summary; write METHOD /path status count, as in GET /orders 200 5124");
        }
        String count = matcher.group(4);
        if (count != null && count.chars().allMatch(digit -> digit == '0')) {
            return Optional.empty();
        }
        return Optional.of(Use.call(
                matcher.group(1),
                matcher.group(2),
                Use.Sent.UNKNOWN,
                Optional.of(new Use.Answer(matcher.group(3), NamedValues.UNKNOWN, KnownUsage.ANYTHING))));
    }
}
