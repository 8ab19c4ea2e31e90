package dev.tenet.schema.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A known string format. Implementations differ about the rare members of most formats; so a format has two bounds: no
 * implementation is expected to accept more than {@link #outer()} or to refuse anything of {@link #inner()}.
 */
public final class Format {
    private final String name;
    private final LazyLanguage outer;
    private final LazyLanguage inner;
    private final Optional<Predicate<String>> check;
    private final List<String> samples;
    private final Set<String> within;

    private Format(
            String name,
            LazyLanguage outer,
            LazyLanguage inner,
            Optional<Predicate<String>> check,
            List<String> samples,
            Set<String> within) {
        this.name = name;
        this.outer = outer;
        this.inner = inner;
        this.check = check;
        this.samples = samples;
        this.within = within;
    }

    /** A format about which all agree. */
    static Format exactly(String name, String expression, String... samples) {
        LazyLanguage language = new LazyLanguage(expression);
        return new Format(name, language, language, Optional.empty(), List.of(samples), Set.of());
    }

    /** A format between two bounds; the check decides in between. */
    static Format between(String name, String inner, String outer, Predicate<String> check, String... samples) {
        return new Format(
                name, new LazyLanguage(outer), new LazyLanguage(inner), Optional.of(check), List.of(samples), Set.of());
    }

    /** A format between two bounds, defined by a grammar. */
    static Format between(String name, String inner, String grammar, String outer, String... samples) {
        LazyLanguage language = new LazyLanguage(grammar);
        return between(name, inner, outer, value -> language.get().contains(value), samples);
    }

    /** The same format, of which all members are members of others by definition. */
    Format within(String... others) {
        return new Format(name, outer, inner, check, samples, Set.of(others));
    }

    public String name() {
        return name;
    }

    /** A regular superset of the format's strings. */
    public Language outer() {
        return outer.get();
    }

    /** A regular subset of the format's strings; the same as {@link #outer()} when the format is regular. */
    public Language inner() {
        return inner.get();
    }

    /** Whether the two bounds are the same. */
    public boolean isExact() {
        return check.isEmpty();
    }

    /** Whether a string is a member by the format's definition. */
    public boolean accepts(String value) {
        return inner().contains(value)
                || (check.isPresent() && outer().contains(value) && check.get().test(value));
    }

    /** Natural looking members. */
    public List<String> samples() {
        return samples;
    }

    /** Whether every member of this format is known to be a member of the other. */
    public boolean isWithin(Format other) {
        return name.equals(other.name) || within.contains(other.name) || outer().isWithin(other.inner());
    }

    /** Whether no string can be a member of both formats. */
    public boolean isDisjointFrom(Format other) {
        return outer().and(other.outer()).isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Compiled when it is first needed. */
    private static final class LazyLanguage {
        private final String expression;
        private final AtomicReference<@Nullable Language> language = new AtomicReference<>();

        LazyLanguage(String expression) {
            this.expression = expression;
        }

        Language get() {
            Language known = language.get();
            if (known != null) {
                return known;
            }
            if (!(Pattern.parse(expression) instanceof Pattern.Regular regular)) {
                throw new IllegalStateException("not regular: " + expression);
            }
            language.compareAndSet(null, regular.language());
            return regular.language();
        }
    }
}
