package dev.tenet.schema.solve;

import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.language.Format;
import dev.tenet.schema.language.Formats;
import dev.tenet.schema.language.Language;
import dev.tenet.schema.language.LanguageTooComplexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds a string that satisfies literals about lengths, words, patterns and formats. A format that is not regular is taken for a regular superset where
 * emptiness is to be shown, and for a regular subset where a member is looked for.
 */
final class StringSolver {
    private static final int TRIES = 8;

    /** Longer strings are not looked for; a file of 16 MiB still is. */
    private static final int LONGEST = 20_000_000;

    /** Nor are longer ones where an automaton has to spell them. */
    private static final int LONGEST_SPELT = 100_000;

    private static final List<String> NICE = List.of("abc", "a", "A", "1", "0", "");

    private final Texts texts;

    StringSolver(Texts texts) {
        this.texts = texts;
    }

    Outcome solve(List<Form> literals) {
        int min = 0;
        int max = -1;
        @Nullable SortedSet<String> words = null;
        for (Form literal : literals) {
            if (literal instanceof Form.Length length) {
                min = Math.max(min, length.min());
                max = max < 0 ? length.max() : length.max() < 0 ? max : Math.min(max, length.max());
            } else if (literal instanceof Form.Words given && given.positive()) {
                words = common(words, given.words());
            }
        }
        if (max >= 0 && min > max) {
            return Outcome.EMPTY;
        }
        if (words != null) {
            return among(words, literals);
        }
        if (contradicts(literals)) {
            return Outcome.EMPTY;
        }
        if (min > LONGEST) {
            return Outcome.unknown("minLength", "strings of " + min + " characters");
        }
        List<String> samples = samples(literals);
        if (min > 3) {
            samples.add("a".repeat(min));
            samples.add("a".repeat((min + 3) / 4 * 4));
        }
        Optional<Outcome> nice = first(samples, literals);
        if (nice.isPresent() && nice.get() instanceof Outcome.Found) {
            return nice.get();
        }
        if (min > LONGEST_SPELT) {
            return Outcome.unknown("minLength", "strings of " + min + " characters");
        }
        try {
            return search(literals, min, max);
        } catch (LanguageTooComplexException problem) {
            return Outcome.unknown(blame(literals), "the patterns are too complex together");
        }
    }

    private static SortedSet<String> common(@Nullable SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> both = new TreeSet<>(others);
        if (some != null) {
            both.retainAll(some);
        }
        return both;
    }

    private Outcome among(SortedSet<String> words, List<Form> literals) {
        return first(new ArrayList<>(words), literals).orElse(Outcome.EMPTY);
    }

    /** The first of the candidates that satisfies all literals, or else one that may. */
    private Optional<Outcome> first(List<String> candidates, List<Form> literals) {
        Optional<Outcome> doubt = Optional.empty();
        for (String candidate : candidates) {
            Truth truth = judge(candidate, literals);
            if (truth == Truth.YES) {
                return Optional.of(new Outcome.Found(StringNode.of(candidate)));
            }
            if (truth == Truth.UNKNOWN && doubt.isEmpty()) {
                doubt = Optional.of(new Outcome.Unknown(
                        blame(literals),
                        "what it accepts is no regular language",
                        Optional.of(StringNode.of(candidate))));
            }
        }
        return doubt;
    }

    private Truth judge(String candidate, List<Form> literals) {
        Truth all = Truth.YES;
        for (Form literal : literals) {
            all = all.and(texts.judge(literal, candidate));
            if (all == Truth.NO) {
                return all;
            }
        }
        return all;
    }

    /** Known relations between formats: a member of one that must not be in a larger one, or must be in a disjoint one. */
    private static boolean contradicts(List<Form> literals) {
        for (Form left : literals) {
            if (!(left instanceof Form.Formatted positive) || !positive.positive()) {
                continue;
            }
            Format format = Formats.find(positive.format());
            for (Form right : literals) {
                if (format != null && right instanceof Form.Formatted other) {
                    Format others = Formats.find(other.format());
                    if (others != null
                            && (other.positive() ? format.isDisjointFrom(others) : format.isWithin(others))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> samples(List<Form> literals) {
        List<String> samples = new ArrayList<>();
        for (Form literal : literals) {
            if (literal instanceof Form.Formatted formatted && formatted.positive()) {
                Format format = Formats.find(formatted.format());
                if (format != null) {
                    samples.addAll(format.samples());
                }
            }
        }
        samples.addAll(NICE);
        for (Form literal : literals) {
            if (literal instanceof Form.Formatted formatted && !formatted.positive()) {
                for (String name : List.of("date", "date-time", "uuid", "email", "uri", "ipv4", "hostname", "time")) {
                    Format format = Formats.find(name);
                    if (format != null && !name.equals(formatted.format())) {
                        samples.addAll(format.samples());
                    }
                }
            }
        }
        return samples;
    }

    private Outcome search(List<Form> literals, int min, int max) {
        Language outer = language(literals, true);
        if (!outer.hasWordOfLength(min, max)) {
            return Outcome.EMPTY;
        }
        Language inner = language(literals, false);
        List<String> candidates = new ArrayList<>();
        if (inner.hasWordOfLength(min, max)) {
            candidates.addAll(inner.examples(TRIES, min, max));
        }
        candidates.addAll(outer.examples(TRIES, min, max));
        return first(candidates, literals)
                .orElse(Outcome.unknown(blame(literals), "no member of the format was found"));
    }

    /** The strings that may ({@code outer}) or surely do satisfy the literals; patterns that are not regular are left out of both. */
    private Language language(List<Form> literals, boolean outer) {
        Language language = Language.all();
        for (Form literal : literals) {
            if (literal instanceof Form.Words words && !words.positive()) {
                language = language.minus(Language.of(words.words()));
            } else if (literal instanceof Form.Matches matches) {
                Optional<Language> found = texts.language(matches.pattern());
                if (found.isPresent()) {
                    language = matches.positive() ? language.and(found.get()) : language.minus(found.get());
                }
            } else if (literal instanceof Form.Formatted formatted) {
                Format format = Formats.find(formatted.format());
                if (format != null) {
                    language = formatted.positive()
                            ? language.and(outer ? format.outer() : format.inner())
                            : language.minus(outer ? format.inner() : format.outer());
                }
            }
        }
        return language;
    }

    private static String blame(List<Form> literals) {
        for (Form literal : literals) {
            if (literal instanceof Form.Matches) {
                return "pattern";
            }
        }
        return "format";
    }
}
