package dev.tenet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.diff.rules.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule has a page and a case, and every page and every case has a rule. */
class RuleCoverageTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/tenet/diff/rules");
    private static final Pattern RULE = Pattern.compile("(?m)^- rule: (\\S+)$");

    /** What happens to contracts as a whole, which no comparison of two tells; {@code ContractSetsTest} has their cases. */
    static final Set<String> OF_SETS = Set.of("contract-added", "contract-removed");

    private static Set<String> rules() {
        return RuleCatalogue.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_rule_has_a_case_and_every_case_has_rules_that_exist() throws IOException {
        Set<String> found = new TreeSet<>();
        for (ContractCase one : ContractCase.all()) {
            RULE.matcher(Files.readString(one.expected()))
                    .results()
                    .map(result -> result.group(1))
                    .forEach(found::add);
        }
        assertThat(found).doesNotContainAnyElementsOf(OF_SETS);
        found.addAll(OF_SETS);
        assertThat(found).containsExactlyElementsOf(rules());
    }

    @Test
    void every_rule_has_a_page_and_every_page_has_a_rule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(rules());
        }
    }

    @Test
    void a_page_starts_with_the_rule_and_its_purpose_and_names_its_categories() {
        for (Rule rule : RuleCatalogue.rules()) {
            List<String> lines = RulePages.page(rule.id()).orElseThrow().lines().toList();
            String categories =
                    rule.categories().stream().map(category -> category.label()).collect(Collectors.joining(", "));
            assertThat(lines.get(0)).isEqualTo("# " + rule.id());
            assertThat(lines.get(2)).isEqualTo(rule.purpose() + " Category: " + categories + ".");
        }
    }

    @Test
    void a_page_has_the_same_sections_as_all_others() {
        for (Rule rule : RuleCatalogue.rules()) {
            List<String> sections = Pattern.compile("(?m)^## .*$")
                    .matcher(RulePages.page(rule.id()).orElseThrow())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(sections)
                    .as(rule.id())
                    .containsExactly("## Example", "## Who breaks", "## How to evolve safely");
        }
    }

    @Test
    void a_purpose_is_one_sentence() {
        assertThat(RuleCatalogue.rules())
                .allSatisfy(rule -> assertThat(rule.purpose()).matches("Checks that .*\\."));
    }

    @Test
    void the_ids_of_rules_are_unique() {
        assertThat(RuleCatalogue.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }
}
