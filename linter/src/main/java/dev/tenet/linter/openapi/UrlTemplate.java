package dev.tenet.linter.openapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The URL of a server, with the names of variables in braces. */
record UrlTemplate(String text) {
    /** As many invalid URLs are looked for. */
    static final int MOST_INVALID = 5;

    /** Enumerations multiply; nobody learns more from the rest. */
    private static final int MOST_TRIED = 10_000;

    private static final String KEPT = ";,/?:@&=+$#-_.!~*'()";

    /** A variable and what it may stand for. */
    record Choice(String name, List<String> values) {}

    /** The names in braces, as often as they occur. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        int open = text.indexOf('{');
        while (open >= 0) {
            // a name is one character at least, even if that is a brace
            int close = text.indexOf('}', open + 2);
            int line = text.indexOf('\n', open + 1);
            if (close < 0) {
                break;
            }
            boolean broken = line >= 0 && line < close;
            if (!broken) {
                names.add(text.substring(open + 1, close));
            }
            open = text.indexOf('{', broken ? line : close);
        }
        return names;
    }

    /** The first URLs that the choices give and that are none. */
    List<String> invalid(List<Choice> choices) {
        List<String> invalid = new ArrayList<>();
        if (choices.isEmpty()
                || choices.stream().anyMatch(choice -> choice.values().isEmpty())) {
            return invalid;
        }
        int[] chosen = new int[choices.size()];
        for (int tried = 0; tried < MOST_TRIED && invalid.size() < MOST_INVALID; tried++) {
            String url = substitute(choices, chosen);
            if (!WebUrl.isValid(url)) {
                invalid.add(url);
            }
            if (!advance(choices, chosen)) {
                break;
            }
        }
        return invalid;
    }

    private String substitute(List<Choice> choices, int[] chosen) {
        String url = text;
        for (int i = 0; i < chosen.length; i++) {
            Choice choice = choices.get(i);
            url = url.replace("{" + choice.name() + "}", encoded(choice.values().get(chosen[i])));
        }
        return url;
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
            boolean kept = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || KEPT.indexOf(c) >= 0;
            out.append(kept ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
