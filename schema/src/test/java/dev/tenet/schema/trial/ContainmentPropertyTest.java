package dev.tenet.schema.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/**
 * Answers about random pairs of schemas, held against two independent validators and against the laws of containment (see {@link Trial}). A failure prints the
 * smallest pair that still shows it, as a line for {@code containment/*.jsonl}.
 */
class ContainmentPropertyTest {

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    @Property(
            tries = 2_000,
            seed = "20261123",
            shrinking = ShrinkingMode.OFF,
            edgeCases = EdgeCasesMode.NONE,
            generation = GenerationMode.RANDOMIZED)
    void answers_are_right(@ForAll("seeds") long seed) {
        assertThat(trial(seed)).isEmpty();
    }

    @Tag("nightly")
    @Property(
            tries = 100_000,
            shrinking = ShrinkingMode.OFF,
            edgeCases = EdgeCasesMode.NONE,
            generation = GenerationMode.RANDOMIZED)
    void answers_are_right_about_many_pairs(@ForAll("seeds") long seed) {
        assertThat(trial(seed)).isEmpty();
    }

    private static List<Finding> trial(long seed) {
        Question question = RandomQuestions.of(seed);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : Trial.of(question, seed, new Tally())) {
            findings.add(Shrinker.shrink(finding, question, seed));
        }
        return findings;
    }
}
