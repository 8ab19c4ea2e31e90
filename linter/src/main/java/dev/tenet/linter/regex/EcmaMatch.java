package dev.tenet.linter.regex;

import java.util.List;
import java.util.Optional;

/**
 * Where a pattern matches.
 *
 * @param groups the whole match, then what each group took; empty for a group that took no part
 */
public record EcmaMatch(int start, int end, List<Optional<String>> groups) {}
