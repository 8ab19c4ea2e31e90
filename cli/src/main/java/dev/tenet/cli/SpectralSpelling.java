package dev.tenet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of options that Spectral's command line takes and picocli does not: {@code --failSeverity}, {@code --quiet=false},
 * {@code --no-quiet}, and flags that are given twice.
 */
final class SpectralSpelling {
    private static final Map<String, String> SHORT =
            Map.of("-q", "quiet", "-v", "verbose", "-D", "display-only-failures");

    private static final Set<String> FLAGS = Set.of(
            "quiet",
            "verbose",
            "display-only-failures",
            "ignore-unknown-format",
            "fail-on-unmatched-globs",
            "show-unmatched-globs",
            "show-documentation-url");

    private static final Pattern FLAG = Pattern.compile("--(no-)?([a-z-]+)(?:=(true|false))?");
    private static final Pattern CAMEL = Pattern.compile("--[a-z]+(?:[A-Z][a-z]+)+");

    private SpectralSpelling() {}

    /** The same call as picocli knows it. */
    static String[] normal(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        if (given.isEmpty() || !given.get(0).equals("lint")) {
            return arguments;
        }
        int end = given.contains("--") ? given.indexOf("--") : given.size();
        Set<String> flags = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (String argument : given.subList(1, end)) {
            String spelt = hyphenated(argument);
            Matcher flag = FLAG.matcher(SHORT.containsKey(spelt) ? "--" + SHORT.get(spelt) : spelt);
            if (!flag.matches() || !FLAGS.contains(flag.group(2))) {
                others.add(spelt);
            } else if ((flag.group(1) == null) != "false".equals(flag.group(3))) {
                flags.add("--" + flag.group(2));
            } else {
                flags.remove("--" + flag.group(2));
            }
        }
        others.addAll(0, flags);
        others.add(0, "lint");
        others.addAll(given.subList(end, given.size()));
        return others.toArray(String[]::new);
    }

    private static String hyphenated(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (!CAMEL.matcher(name).matches()) {
            return argument;
        }
        String hyphenated = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return equals < 0 ? hyphenated : hyphenated + argument.substring(equals);
    }
}
