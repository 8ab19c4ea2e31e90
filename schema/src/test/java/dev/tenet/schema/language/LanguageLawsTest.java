package dev.tenet.schema.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanguageLawsTest {
    private static final List<String> WORDS = RandomExpressions.words(4);

    @Provide
    Arbitrary<Language> languages() {
        return RandomExpressions.expressions()
                .map(Pattern::parse)
                .filter(Pattern.Regular.class::isInstance)
                .map(pattern -> ((Pattern.Regular) pattern).language());
    }

    @Property(tries = 200, seed = "20261123")
    void operations_are_those_of_sets(@ForAll("languages") Language a, @ForAll("languages") Language b) {
        Language and = a.and(b);
        Language or = a.or(b);
        Language minus = a.minus(b);
        for (String word : WORDS) {
            boolean inA = a.contains(word);
            boolean inB = b.contains(word);
            assertThat(and.contains(word)).isEqualTo(inA && inB);
            assertThat(or.contains(word)).isEqualTo(inA || inB);
            assertThat(minus.contains(word)).isEqualTo(inA && !inB);
            assertThat(a.complement().contains(word)).isEqualTo(!inA);
        }
    }

    @Property(tries = 200, seed = "20261123")
    void laws_hold(@ForAll("languages") Language a, @ForAll("languages") Language b) {
        assertSame(a.complement().complement(), a);
        assertSame(a.or(b).complement(), a.complement().and(b.complement()));
        assertSame(a.minus(b), a.and(b.complement()));
        assertThat(a.and(a.complement()).isEmpty()).isTrue();
        assertSame(a.or(a.complement()), Language.all());
        assertThat(a.and(b).isWithin(a)).isTrue();
        assertThat(a.isWithin(a.or(b))).isTrue();
        assertThat(a.isWithin(b)).isEqualTo(a.minus(b).isEmpty());
    }

    private static void assertSame(Language a, Language b) {
        assertThat(a.isWithin(b) && b.isWithin(a)).isTrue();
    }
}
