package dev.tenet.linter.ruleset.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pattern with braces stands for: {@code a{b,c}} is {@code ab} and {@code ac}, {@code {1..3}} is {@code 1}, {@code 2} and {@code 3}. */
final class Braces {
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d{1,9})\\.\\.(-?\\d{1,9})");
    private static final Pattern LETTERS = Pattern.compile("([a-zA-Z])\\.\\.([a-zA-Z])");
    private static final int MOST = 1_000;

    private Braces() {}

    static List<String> expand(String pattern) {
        List<String> expanded = new ArrayList<>();
        expand("", pattern, expanded);
        return expanded;
    }

    private static void expand(String done, String pattern, List<String> expanded) {
        int open = open(pattern, 0);
        int close = open < 0 ? -1 : close(pattern, open);
        if (close < 0 || (open > 0 && pattern.charAt(open - 1) == '$')) {
            if (expanded.size() == MOST) {
                throw new IllegalArgumentException("the pattern stands for more than " + MOST + " others");
            }
            expanded.add(done + pattern);
            return;
        }
        List<String> choices = choices(pattern.substring(open + 1, close));
        String before = done + pattern.substring(0, open);
        String rest = pattern.substring(close + 1);
        if (choices.isEmpty()) {
            expand(before + pattern.substring(open, close + 1), rest, expanded);
            return;
        }
        for (String choice : choices) {
            for (String inner : expand(choice)) {
                expand(before + inner, rest, expanded);
            }
        }
    }

    /** The first brace from there that is closed. */
    private static int open(String pattern, int from) {
        for (int i = from; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' && close(pattern, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int close(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Empty where what stands in braces is no choice. */
    private static List<String> choices(String body) {
        Matcher numbers = NUMBERS.matcher(body);
        if (numbers.matches()) {
            return range(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), numbers);
        }
        Matcher letters = LETTERS.matcher(body);
        if (letters.matches()) {
            List<String> range = new ArrayList<>();
            for (String code :
                    range(letters.group(1).charAt(0), letters.group(2).charAt(0), letters)) {
                range.add(String.valueOf((char) Integer.parseInt(code)));
            }
            return range;
        }
        List<String> choices = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ',' && depth == 0) {
                choices.add(body.substring(start, i));
                start = i + 1;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        if (start > 0) {
            choices.add(body.substring(start));
        }
        return choices;
    }

    private static List<String> range(int from, int to, Matcher written) {
        if (Math.abs((long) from - to) >= MOST) {
            throw new IllegalArgumentException("the pattern stands for more than " + MOST + " others");
        }
        boolean padded = isPadded(written.group(1)) || isPadded(written.group(2));
        int width = Math.max(written.group(1).length(), written.group(2).length());
        List<String> range = new ArrayList<>();
        for (int i = from; from <= to ? i <= to : i >= to; i += from <= to ? 1 : -1) {
            range.add(padded ? String.format("%0" + width + "d", i) : Integer.toString(i));
        }
        return range;
    }

    private static boolean isPadded(String number) {
        String digits = number.startsWith("-") ? number.substring(1) : number;
        return digits.length() > 1 && digits.charAt(0) == '0';
    }
}
