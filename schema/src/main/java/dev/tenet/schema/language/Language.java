package dev.tenet.schema.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/**
 * A regular language over Unicode code points: a set of strings. Immutable. Strings that are not well-formed (with
 * unpaired surrogates) are in no language: JSON texts that are exchanged cannot carry them (RFC 8259, section 8.1).
 *
 * <p>Operations throw {@link LanguageTooComplexException} when the result would need more than {@link Budget} allows.
 */
public final class Language {
    /** Deterministic, minimal where that is cheap, without states from which nothing is accepted. */
    private final Automaton automaton;

    private final AtomicReference<@Nullable Language> complement = new AtomicReference<>();
    private final AtomicReference<@Nullable Graph> graph = new AtomicReference<>();

    private Language(Automaton automaton) {
        this.automaton = automaton;
    }

    /** The language of any automaton, deterministic or not. */
    static Language of(Automaton automaton) {
        return new Language(Reduction.reduce(automaton));
    }

    /** All strings. */
    public static Language all() {
        return of(ElementaryAutomata.star(CodePoints.ALL));
    }

    /** No string at all. */
    public static Language none() {
        return new Language(new Automaton());
    }

    /** Just these words. */
    public static Language of(Collection<String> words) {
        return of(ElementaryAutomata.words(words));
    }

    /**
     * Strings of min to max code points; a negative max means without end. Counts states: for large bounds ask
     * {@link #hasWordOfLength} and {@link #example} instead.
     */
    public static Language ofLength(int min, int max) {
        return of(ElementaryAutomata.counted(CodePoints.ALL, min, max));
    }

    public Language and(Language other) {
        return combined(other, Product.Operator.AND);
    }

    public Language or(Language other) {
        return combined(other, Product.Operator.OR);
    }

    public Language minus(Language other) {
        return combined(other, Product.Operator.MINUS);
    }

    private Language combined(Language other, Product.Operator operator) {
        return of(Product.of(automaton, other.automaton, operator));
    }

    /** All other strings. */
    public Language complement() {
        Language known = complement.get();
        if (known != null) {
            return known;
        }
        Language result = all().minus(this);
        complement.compareAndSet(null, result);
        return result;
    }

    /** Whether no string is in this language; exact. */
    public boolean isEmpty() {
        return Operations.isEmpty(automaton);
    }

    public boolean contains(String word) {
        return automaton.getNumStates() > 0 && Operations.run(automaton, word);
    }

    /** Whether some word has min to max code points; a negative max means without end. */
    public boolean hasWordOfLength(int min, int max) {
        return new Lengths(graph()).hasWord(min, max);
    }

    /**
     * A word of min to max code points (a negative max means without end): as short as possible, of lower-case letters,
     * then digits, then other printable ASCII where there is a choice.
     */
    public Optional<String> example(int min, int max) {
        return examples(1, min, max).stream().findFirst();
    }

    /** Up to count different words of such lengths, shortest first: fewer only when there are no more. */
    public List<String> examples(int count, int min, int max) {
        return new Words(automaton, graph()).list(count, min, max);
    }

    /** Whether every word of this language is in the other. */
    public boolean isWithin(Language other) {
        return Operations.isEmpty(Product.of(automaton, other.automaton, Product.Operator.MINUS));
    }

    Automaton automaton() {
        return automaton;
    }

    private Graph graph() {
        Graph known = graph.get();
        if (known != null) {
            return known;
        }
        Graph result = Graph.of(automaton);
        graph.compareAndSet(null, result);
        return result;
    }
}
