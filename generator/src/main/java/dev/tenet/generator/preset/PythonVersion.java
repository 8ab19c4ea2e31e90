package dev.tenet.generator.preset;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A semantic version as PEP 440 writes it: {@code 2.0.0-rc.1} is {@code 2.0.0rc1}, {@code 2.0.0-SNAPSHOT} is {@code 2.0.0.dev0}. */
final class PythonVersion {
    private static final Pattern SEMANTIC = Pattern.compile("v?(\\d+(?:\\.\\d+)*)(?:[-.]?([A-Za-z]+)[-.]?(\\d*))?.*");

    private PythonVersion() {}

    static String of(String version) {
        Matcher parts = SEMANTIC.matcher(version.strip());
        if (!parts.matches()) {
            return "0.0.0";
        }
        String release = parts.group(1);
        if (parts.group(2) == null) {
            return release;
        }
        String number = parts.group(3).isEmpty() ? "0" : parts.group(3);
        return switch (parts.group(2).toLowerCase(Locale.ROOT)) {
            case "a", "alpha" -> release + "a" + number;
            case "b", "beta" -> release + "b" + number;
            case "c", "rc", "pre", "preview", "m" -> release + "rc" + number;
            default -> release + ".dev" + number;
        };
    }
}
