package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text whose offsets count code points, as the marks of the YAML scanner do. */
final class YamlText implements Text {
    private final String text;
    /** The offsets, in code points, of the characters that take two UTF-16 units. */
    private final int[] wide;

    private volatile @Nullable Lines lines;

    YamlText(String text) {
        this.text = text;
        this.wide = wideOffsets(text);
    }

    private static int[] wideOffsets(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count] = i - count;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The index into the text that an offset stands for. */
    int index(int offset) {
        if (wide.length == 0) {
            return Math.max(0, Math.min(offset, text.length()));
        }
        int found = Arrays.binarySearch(wide, offset);
        return Math.max(0, Math.min(offset + (found >= 0 ? found : -found - 1), text.length()));
    }

    @Override
    public Position position(int offset) {
        Lines known = lines();
        int at = index(offset);
        int line = known.at(at);
        return new Position(line + 1, at - known.start(line) + 1);
    }

    @Override
    public String line(int number) {
        Lines known = lines();
        if (number < 1 || number > known.count()) {
            return "";
        }
        int start = known.start(number - 1);
        int end = number < known.count() ? known.start(number) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public int keyEnd(int start, String key) {
        int from = index(start);
        int at = from;
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            at = afterProperty(at);
        }
        int end = at < text.length() ? scalarEnd(at, key) : at;
        return start + text.codePointCount(from, end);
    }

    private int afterProperty(int start) {
        int at = start;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int scalarEnd(int start, String key) {
        char quote = text.charAt(start);
        if (quote == '*') {
            int at = start;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }
        if (quote != '"' && quote != '\'') {
            return Math.min(start + key.length(), text.length());
        }
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                if (quote == '"' || at + 1 == text.length() || text.charAt(at + 1) != '\'') {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return text.length();
    }

    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                    known.startAt(i + 1);
                }
            }
            lines = known;
        }
        return known;
    }
}
