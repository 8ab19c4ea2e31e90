package dev.tenet.linter.openapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The URL of a server, with the names of variables in braces.
 *
 * @param literals what stands before, between and after the names: one more than there are names
 * @param names as often as they occur
 */
record UrlTemplate(List<String> literals, List<String> names) {
    /** As many invalid URLs are looked for. */
    static final int MOST_INVALID = 5;

    /** Enumerations multiply; nobody learns more from the rest. */
    private static final int MOST_TRIED = 10_000;

    private static final int MOST_CHARACTERS = 10_000_000;

    private static final String KEPT = ";,/?:@&=+$#-_.!~*'()";

    /** A variable and what it may stand for. */
    record Choice(String name, List<String> values) {}

    static UrlTemplate parse(String text) {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int start = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            // a name is one character at least, even if that is a brace
            int close = text.indexOf('}', open + 2);
            if (close < 0) {
                break;
            }
            int line = text.indexOf('\n', open + 1);
            if (line >= 0 && line < close) {
                open = text.indexOf('{', line);
                continue;
            }
            literals.add(text.substring(start, open));
            names.add(text.substring(open + 1, close));
            start = close + 1;
            open = text.indexOf('{', start);
        }
        literals.add(text.substring(start));
        return new UrlTemplate(List.copyOf(literals), List.copyOf(names));
    }

    /** The first URLs that the choices give and that are none. */
    List<String> invalid(List<Choice> choices) {
        List<String> invalid = new ArrayList<>();
        if (choices.isEmpty()
                || choices.stream().anyMatch(choice -> choice.values().isEmpty())) {
            return invalid;
        }
        int[] chosen = new int[choices.size()];
        long characters = 0;
        for (int tried = 0; tried < MOST_TRIED && characters < MOST_CHARACTERS; tried++) {
            String url = substitute(choices, chosen);
            characters += url.length() + chosen.length;
            if (!WebUrl.isValid(url)) {
                invalid.add(url);
            }
            if (invalid.size() == MOST_INVALID || !advance(choices, chosen)) {
                break;
            }
        }
        return invalid;
    }

    private String substitute(List<Choice> choices, int[] chosen) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            Choice choice = choices.get(i);
            values.put(choice.name(), encoded(choice.values().get(chosen[i])));
        }
        StringBuilder url = new StringBuilder(literals.get(0));
        for (int i = 0; i < names.size(); i++) {
            url.append(values.getOrDefault(names.get(i), "{" + names.get(i) + "}"))
                    .append(literals.get(i + 1));
        }
        return url.toString();
    }

    /** Goes on to the next combination; the last variable changes fastest. */
    private static boolean advance(List<Choice> choices, int[] chosen) {
        for (int i = chosen.length - 1; i >= 0; i--) {
            if (++chosen[i] < choices.get(i).values().size()) {
                return true;
            }
            chosen[i] = 0;
        }
        return false;
    }

    /** What {@code encodeURI} makes of a text (ECMA-262, section 19.2.6.4). */
    private static String encoded(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
            out.append(kept ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
