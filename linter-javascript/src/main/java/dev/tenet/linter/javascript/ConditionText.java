package dev.tenet.linter.javascript;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a condition with names of JavaScript for {@code @} and its relatives.
 *
 * @param script an expression
 * @param variables what the search has to give, by the name that the script has for it
 */
record ConditionText(String script, Map<String, String> variables) {
    private static final Map<String, String> VARIABLES = Map.of(
            "@", "$value",
            "@root", "$root",
            "@path", "$path",
            "@property", "$property",
            "@parent", "$parent",
            "@parentProperty", "$parentProperty");

    /** A string, a regular expression, a number, a member, a key, {@code @} or a relative of it, a word. */
    private static final Pattern TOKEN = Pattern.compile("(?<string>'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\")"
            + "|(?<=^|[(,=!&|?:\\[]\\s{0,8})(?<pattern>/(?:[^/\\\\\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*+])++/[a-z]*+)"
            + "|(?<number>\\d[\\w.]*+)"
            + "|(?<member>\\.\\s*+[A-Za-z_$][\\w$]*+|[A-Za-z_$][\\w$]*+(?=\\s*+:))"
            + "|(?<variable>@[A-Za-z]*+)"
            + "|(?<word>[A-Za-z_$][\\w$]*+)");

    private static final Pattern PARAMETERS =
            Pattern.compile("([A-Za-z_$][\\w$]*+)\\s*+=>|\\(([\\w$\\s,\\[\\]{}]*+)\\)\\s*+=>");

    /** Words of the language, and the globals that compute and nothing else. A word that is none of them is a slip, not a script. */
    private static final Set<String> KNOWN = Set.of(
            "true",
            "false",
            "null",
            "undefined",
            "typeof",
            "instanceof",
            "in",
            "new",
            "void",
            "NaN",
            "Infinity",
            "Object",
            "Array",
            "String",
            "Number",
            "Boolean",
            "Math",
            "JSON",
            "RegExp",
            "Set",
            "Map",
            "parseInt",
            "parseFloat",
            "isNaN",
            "isFinite",
            "encodeURIComponent",
            "decodeURIComponent",
            "encodeURI",
            "decodeURI",
            "BigInt");

    /** The text as a script; empty where it uses a name that no script knows. */
    static Optional<ConditionText> of(String source) {
        Set<String> parameters = parameters(source);
        Map<String, String> variables = new LinkedHashMap<>();
        StringBuilder script = new StringBuilder();
        Matcher tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            String token = tokens.group();
            String written = token;
            if (tokens.group("variable") != null) {
                String name = VARIABLES.get(token);
                if (name == null) {
                    return Optional.empty();
                }
                variables.put(name, token);
                written = name;
            } else if (tokens.group("word") != null && !KNOWN.contains(token) && !parameters.contains(token)) {
                return Optional.empty();
            }
            tokens.appendReplacement(script, Matcher.quoteReplacement(written));
        }
        tokens.appendTail(script);
        return Optional.of(new ConditionText(script.toString(), variables));
    }

    /** The parameters of arrow functions, those that are taken apart too. */
    private static Set<String> parameters(String source) {
        Set<String> parameters = new HashSet<>();
        PARAMETERS.matcher(source).results().forEach(found -> {
            String names = found.group(1) != null ? found.group(1) : found.group(2);
            for (String name : names.split("[^\\w$]+", -1)) {
                parameters.add(name);
            }
        });
        return parameters;
    }
}
