package dev.tenet.linter.regex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of ECMAScript.
 *
 * <p>{@link java.util.regex} is quickest for what rulesets look for, in short texts. Since it backtracks, it is given a number of steps;
 * when they are used up, and for long texts, an engine that takes time linear in the text is asked (RE2), unless the expression needs
 * what that one cannot do: look-around, references to groups, and the edges of lines.
 */
public final class EcmaPattern {
    private static final int STEPS = 1_000_000;
    /** Up to here an expression that does not repeat within repetitions needs fewer steps than counting them would cost. */
    private static final int SHORT = 500;
    /** From here on the stack that backtracking needs can get scarce. */
    private static final int LONG = 1_000;

    private final String source;
    private final EcmaFlags flags;
    private final Cost cost;
    private final Pattern backtracking;
    private final Optional<String> linearSource;
    private volatile com.google.re2j.@Nullable Pattern linear;
    private volatile boolean costly;

    private EcmaPattern(String source, EcmaFlags flags, Term term) {
        this.source = source;
        this.flags = flags;
        this.cost = Cost.of(term);
        int options = flags.ignoreCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        this.backtracking = Pattern.compile(SyntaxWriter.backtracking(term, flags), options);
        this.linearSource = SyntaxWriter.linear(term, flags);
    }

    /** What {@code new RegExp(source, flags)} makes. */
    public static EcmaPattern compile(String source, String flags) throws EcmaPatternException {
        EcmaFlags known = EcmaFlags.parse(flags);
        Term term = EcmaParser.parse(source, known);
        try {
            return new EcmaPattern(source, known, term);
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw EcmaPatternException.invalid(source, flags, "Regular expression too large");
        }
    }

    /** The expression that a ruleset means: with flags where it is written {@code /source/flags}. */
    public static EcmaPattern ofRuleset(String text) throws EcmaPatternException {
        int end = text.lastIndexOf('/');
        boolean delimited = end > 1
                && text.charAt(0) == '/'
                && text.chars().skip(end + 1L).allMatch(c -> c >= 'a' && c <= 'z')
                && text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029);
        return delimited ? compile(text.substring(1, end), text.substring(end + 1)) : compile(text, "");
    }

    public String source() {
        return source;
    }

    /** In alphabetical order. */
    public String flags() {
        return flags.text();
    }

    /**
     * Whether the expression matches anywhere in a text; with the flag {@code y} at its start.
     *
     * @throws PatternTooCostlyException where that takes too long to find out
     */
    public boolean test(CharSequence text) {
        CharSequence input = flags.unicode() ? text : Units.of(text);
        if (isCheap(input)) {
            return found(backtracking.matcher(input), 0);
        }
        if (!prefersLinear(input)) {
            try {
                return found(backtracking.matcher(new Metered(input, STEPS)), 0);
            } catch (Metered.Exhausted | StackOverflowError e) {
                costly = true;
            }
        }
        return linear().matcher(input).find();
    }

    /** Where the expression first matches, from an offset on. */
    public Optional<EcmaMatch> find(String text, int from) {
        CharSequence input = flags.unicode() ? text : Units.of(text);
        if (!prefersLinear(input)) {
            try {
                Matcher matcher = backtracking.matcher(new Metered(input, STEPS));
                return found(matcher, from) ? Optional.of(EcmaMatches.of(text, matcher)) : Optional.empty();
            } catch (Metered.Exhausted | StackOverflowError e) {
                costly = true;
            }
        }
        com.google.re2j.Matcher matcher = linear().matcher(input);
        return matcher.find(from) ? Optional.of(EcmaMatches.of(text, matcher)) : Optional.empty();
    }

    private boolean found(Matcher matcher, int from) {
        return flags.sticky()
                ? matcher.region(from, matcher.regionEnd())
                        .useAnchoringBounds(false)
                        .lookingAt()
                : matcher.find(from);
    }

    private boolean isCheap(CharSequence input) {
        return cost == Cost.LINEAR || (cost == Cost.POLYNOMIAL && input.length() <= SHORT);
    }

    private boolean prefersLinear(CharSequence input) {
        boolean able = linearSource.isPresent() && !flags.sticky();
        return able && (costly || (cost == Cost.EXPONENTIAL && input.length() > LONG));
    }

    private com.google.re2j.Pattern linear() {
        com.google.re2j.Pattern known = linear;
        if (known == null) {
            if (linearSource.isEmpty() || flags.sticky()) {
                throw new PatternTooCostlyException(source);
            }
            try {
                known = com.google.re2j.Pattern.compile(
                        linearSource.get(), flags.ignoreCase() ? com.google.re2j.Pattern.CASE_INSENSITIVE : 0);
            } catch (com.google.re2j.PatternSyntaxException e) {
                throw new PatternTooCostlyException(source);
            }
            linear = known;
        }
        return known;
    }

    /** Whether a character is white space for JavaScript. */
    public static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || (c >= 0xA0
                        && CharacterSet.SPACE.ranges().stream()
                                .anyMatch(range -> c >= range.first() && c <= range.last()));
    }

    @Override
    public String toString() {
        return "/" + source + "/" + flags.text();
    }
}
