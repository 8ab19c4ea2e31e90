package dev.tenet.linter.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;

/** What the engines found, in terms of the text that was asked for. */
final class EcmaMatches {
    private EcmaMatches() {}

    static EcmaMatch of(String text, MatchResult found) {
        return of(text, found.groupCount(), found::start, found::end);
    }

    static EcmaMatch of(String text, com.google.re2j.Matcher found) {
        return of(text, found.groupCount(), found::start, found::end);
    }

    private static EcmaMatch of(String text, int groups, IntUnaryOperator start, IntUnaryOperator end) {
        List<Optional<String>> taken = new ArrayList<>();
        for (int group = 0; group <= groups; group++) {
            int from = start.applyAsInt(group);
            taken.add(from < 0 ? Optional.empty() : Optional.of(text.substring(from, end.applyAsInt(group))));
        }
        return new EcmaMatch(start.applyAsInt(0), end.applyAsInt(0), List.copyOf(taken));
    }
}
