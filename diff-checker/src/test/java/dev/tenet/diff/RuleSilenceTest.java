package dev.tenet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a case close to those where it fires, in which it is silent: one of its own cases turned round, or, for a rule that is
 * about a difference and not about its direction, a pair in {@code quiet/RULE} that writes the same in another way.
 */
class RuleSilenceTest {
    private static final Path QUIET = Path.of("src/test/resources/quiet").toAbsolutePath();

    static Set<String> quiet() {
        try (Stream<Path> folders = Files.list(QUIET)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_rule_is_silent_where_the_change_goes_the_other_way_or_has_a_quiet_case() {
        Set<String> silent = quiet();
        silent.addAll(RuleCoverageTest.OF_SETS);
        for (ContractCase one : ContractCase.all()) {
            Contract base = one.base();
            Contract revision = one.revision();
            Set<String> oneWay = rules(one.diff().compare(base, revision));
            oneWay.removeAll(rules(one.diff().compare(revision, base)));
            silent.addAll(oneWay);
        }
        assertThat(silent)
                .containsExactlyElementsOf(
                        RuleCatalogue.rules().stream().map(Rule::id).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("quiet")
    void a_rule_is_silent_where_the_same_is_written_in_another_way(String rule) throws IOException {
        Path folder = QUIET.resolve(rule);
        assertThat(folder.resolve("base.yaml"))
                .content()
                .isNotEqualTo(Files.readString(folder.resolve("revision.yaml")));
        Contract base = ContractCase.read("base", folder);
        Contract revision = ContractCase.read("revision", folder);
        assertThat(rules(new ContractDiff(DiffOptions.DEFAULT).compare(base, revision)))
                .doesNotContain(rule);
    }

    private static Set<String> rules(Comparison comparison) {
        return comparison.changes().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
