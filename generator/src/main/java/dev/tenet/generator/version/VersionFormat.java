package dev.tenet.generator.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the registry of a language writes versions. */
public enum VersionFormat {
    /** Maven Central. */
    MAVEN,
    /** npm, crates.io, NuGet, and Go modules (whose tags put a {@code v} before it): semver.org 2.0.0. */
    SEMVER,
    /** PyPI: PEP 440. */
    PEP440;

    /** The format for a kind of target, or for a generator of the engine. */
    public static VersionFormat ofKind(String kind) {
        String name = kind.toLowerCase(Locale.ROOT);
        if (name.startsWith("python")) {
            return PEP440;
        }
        return name.startsWith("java-") || name.equals("java") || name.startsWith("kotlin") || name.startsWith("spring")
                ? MAVEN
                : SEMVER;
    }

    /** Writes a version. */
    public String write(SemanticVersion version) {
        return this == PEP440
                ? pep440(version)
                : version.labelled(semver(version.label())).toString();
    }

    /** A numeric identifier has no leading zeros. */
    private static List<String> semver(List<String> label) {
        return label.stream()
                .map(each -> SemanticVersion.isNumber(each) ? withoutZeros(each) : each)
                .toList();
    }

    private static String withoutZeros(String number) {
        String stripped = number.replaceFirst("^0+", "");
        return stripped.isEmpty() ? "0" : stripped;
    }

    private static String pep440(SemanticVersion version) {
        List<String> label = words(version.label());
        String numbers = version.core().toString();
        if (label.isEmpty()) {
            return numbers;
        }
        String phase = phase(label.get(0));
        boolean counted = label.size() > 1 && SemanticVersion.isNumber(label.get(1));
        String count = counted ? withoutZeros(label.get(1)) : "0";
        if (phase.isEmpty()) {
            return numbers + ".dev0+" + String.join(".", label);
        }
        List<String> rest = label.subList(counted ? 2 : 1, label.size());
        return numbers + phase + count + (rest.isEmpty() ? "" : "+" + String.join(".", rest));
    }

    /** {@code rc1} and {@code rc.1} are one. */
    private static List<String> words(List<String> label) {
        List<String> words = new ArrayList<>();
        for (String each : label) {
            for (String word : each.toLowerCase(Locale.ROOT).split("-|(?<=[a-z])(?=[0-9])")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static String phase(String word) {
        return switch (word) {
            case "a", "alpha" -> "a";
            case "b", "beta" -> "b";
            case "c", "rc", "pre", "preview" -> "rc";
            case "dev", "snapshot" -> ".dev";
            default -> "";
        };
    }
}
