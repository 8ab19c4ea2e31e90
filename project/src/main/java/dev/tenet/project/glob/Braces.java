package dev.tenet.project.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expands the braces of a glob: {@code {a,b}} and {@code {1..3}}; others stand for themselves. */
final class Braces {
    /** More than anybody writes, and few enough to look for. */
    private static final int MOST = 10_000;

    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})\\.\\.(-?\\d{1,9})");

    private Braces() {}

    static List<String> expand(String glob) {
        List<String> done = new ArrayList<>();
        expand("", glob, done);
        return done;
    }

    private static void expand(String before, String glob, List<String> done) {
        for (int open = glob.indexOf('{'); open >= 0; open = glob.indexOf('{', open + 1)) {
            int close = closing(glob, open);
            List<String> choices = close < 0 ? List.of() : choices(glob.substring(open + 1, close));
            if (!choices.isEmpty()) {
                for (String choice : choices) {
                    if (done.size() < MOST) {
                        expand(before, glob.substring(0, open) + choice + glob.substring(close + 1), done);
                    }
                }
                return;
            }
        }
        done.add(before + glob);
    }

    private static int closing(String glob, int open) {
        int depth = 0;
        for (int i = open; i < glob.length(); i++) {
            depth += glob.charAt(i) == '{' ? 1 : glob.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What the inside of a pair of braces stands for; nothing where it is neither a list nor a range. */
    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        Matcher range = RANGE.matcher(inside);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            int step = from <= to ? 1 : -1;
            for (int i = from; choices.size() < MOST && i != to + step; i += step) {
                choices.add(Integer.toString(i));
            }
            return choices;
        }
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                choices.add(inside.substring(start, i));
                start = i + 1;
            }
        }
        if (!choices.isEmpty()) {
            choices.add(inside.substring(start));
        }
        return choices;
    }
}
