package dev.tenet.generator.openapi;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the packages of the standard library that generated Go uses: Go takes an import without use for an error, and templates cannot know. */
final class GoImports {
    private static final List<String> PACKAGES = List.of("context", "encoding/json", "iter", "time");
    private static final Pattern TEXTS = Pattern.compile("//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"|`[^`]*`");

    private GoImports() {}

    static String before(String code) {
        String bare = TEXTS.matcher(code).replaceAll("");
        List<String> used = PACKAGES.stream().filter(each -> uses(bare, each)).toList();
        if (used.isEmpty()) {
            return code;
        }
        return used.stream().map(each -> "\t\"" + each + "\"\n").collect(Collectors.joining("", "\nimport (\n", ")\n"))
                + code;
    }

    private static boolean uses(String code, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Pattern.compile("(?<![\\w.])" + name + "\\.[A-Z]").matcher(code).find();
    }
}
