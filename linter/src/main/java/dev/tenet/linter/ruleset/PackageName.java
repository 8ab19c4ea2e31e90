package dev.tenet.linter.ruleset;

import java.util.Set;
import java.util.regex.Pattern;

/** The names that packages of npm can have, as far as they tell a package from a path. */
final class PackageName {
    private static final Pattern FRAGMENT = Pattern.compile("[a-z0-9-][a-z0-9._-]{0,213}");
    private static final Set<String> RESERVED = Set.of("node_modules", "favicon.ico");

    private PackageName() {}

    /** Whether each segment could be the name of a package: {@code ./a}, {@code ../a} and {@code A} are paths, {@code a.yaml} could be either. */
    static boolean isOne(String name) {
        String rest = name;
        if (name.startsWith("@")) {
            int slash = name.indexOf('/');
            if (slash < 0 || !isFragment(name.substring(1, slash))) {
                return false;
            }
            rest = name.substring(slash + 1);
        }
        for (String fragment : rest.split("/", -1)) {
            if (!isFragment(fragment)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters of a name are the package's; the rest is a path in it. */
    static int length(String name) {
        int slash = name.indexOf('/');
        if (name.startsWith("@") && slash >= 0) {
            slash = name.indexOf('/', slash + 1);
        }
        return slash < 0 ? name.length() : slash;
    }

    private static boolean isFragment(String fragment) {
        return FRAGMENT.matcher(fragment).matches() && !RESERVED.contains(fragment);
    }
}
