package dev.tenet.linter.path.filter;

import dev.tenet.linter.regex.EcmaMatch;
import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.regex.EcmaPatternException;
import dev.tenet.linter.regex.PatternTooCostlyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Regular expressions as filters use them. */
final class Matching {
    private Matching() {}

    static boolean test(EcmaPattern pattern, String text) {
        try {
            return pattern.test(text);
        } catch (PatternTooCostlyException e) {
            throw new FilterFailure(e.reason());
        }
    }

    /** What {@code text.match(pattern)} gives: the groups of the first match, or with {@code g} all matches; null where there is none. */
    static Object match(String text, Object argument) {
        EcmaPattern pattern = pattern(argument);
        if (!pattern.flags().contains("g")) {
            return first(pattern, text);
        }
        List<Object> all = new ArrayList<>();
        for (EcmaMatch match : all(pattern, text)) {
            all.add(text.substring(match.start(), match.end()));
        }
        return all.isEmpty() ? Js.NULL : all;
    }

    static Object first(EcmaPattern pattern, String text) {
        Optional<EcmaMatch> match = find(pattern, text, 0);
        if (match.isEmpty()) {
            return Js.NULL;
        }
        List<Object> groups = new ArrayList<>();
        match.get().groups().forEach(group -> groups.add(group.isPresent() ? group.get() : Js.UNDEFINED));
        return groups;
    }

    static Object search(String text, Object argument) {
        return (double) find(pattern(argument), text, 0).map(EcmaMatch::start).orElse(-1);
    }

    static Object split(String text, EcmaPattern pattern) {
        List<Object> parts = new ArrayList<>();
        int from = 0;
        for (EcmaMatch match : all(pattern, text)) {
            if (match.end() == match.start() && (match.start() == from || match.start() == text.length())) {
                continue;
            }
            parts.add(text.substring(from, match.start()));
            from = match.end();
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static List<EcmaMatch> all(EcmaPattern pattern, String text) {
        List<EcmaMatch> all = new ArrayList<>();
        int from = 0;
        Optional<EcmaMatch> match = find(pattern, text, from);
        while (match.isPresent()) {
            EcmaMatch found = match.get();
            all.add(found);
            from = found.end() > found.start() ? found.end() : found.end() + 1;
            match = from > text.length() ? Optional.empty() : find(pattern, text, from);
        }
        return all;
    }

    private static Optional<EcmaMatch> find(EcmaPattern pattern, String text, int from) {
        try {
            return pattern.find(text, from);
        } catch (PatternTooCostlyException e) {
            throw new FilterFailure(e.reason());
        }
    }

    private static EcmaPattern pattern(Object argument) {
        if (argument instanceof EcmaPattern pattern) {
            return pattern;
        }
        try {
            return EcmaPattern.compile(Js.isUndefined(argument) ? "" : Js.string(argument), "");
        } catch (EcmaPatternException e) {
            throw new FilterFailure(e.reason());
        }
    }
}
