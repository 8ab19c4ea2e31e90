package dev.tenet.linter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final int RULES = 57;

    static Stream<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_finds_what_it_finds_in_spectral(RuleCase each) throws Exception {
        assertThat(each.found()).isEqualTo(each.expected());
    }

    @Test
    void each_rule_has_a_document_that_it_objects_to_and_one_that_it_does_not() {
        Map<String, Set<Boolean>> objects =
                RuleCase.all().collect(groupingBy(RuleCase::rule, TreeMap::new, mapping(RulesTest::objects, toSet())));

        assertThat(objects)
                .hasSize(RULES)
                .allSatisfy((rule, both) -> assertThat(both).as(rule).hasSize(2));
    }

    private static boolean objects(RuleCase each) {
        try {
            return !each.expected().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
