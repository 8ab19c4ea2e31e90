package dev.tenet.linter.recommended;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, which says of it what the ruleset says, and whose examples are what they claim to be. */
class RecommendedPagesTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/tenet/linter/rules");
    private static final Path INDEX = Path.of("../docs/reference/lint-rules.md");
    private static final Set<String> PORTABLE = AllRules.read("tenet:portable").plain().all().stream()
            .map(listed -> listed.rule().name())
            .collect(Collectors.toSet());

    static List<EffectiveRuleset.Listed> rules() {
        return AllRules.RULES;
    }

    private static String page(Rule rule) throws IOException {
        return Files.readString(PAGES.resolve(rule.name() + ".md"));
    }

    @Test
    void every_rule_has_a_page_and_every_page_has_a_rule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(AllRules.names());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_starts_with_the_rule_its_purpose_and_its_severity(EffectiveRuleset.Listed listed) throws IOException {
        Rule rule = listed.rule();
        List<String> lines = page(rule).lines().toList();
        String severity = rule.severity("", List.of()).orElseThrow().label();
        assertThat(lines.get(0)).isEqualTo("# " + rule.name());
        assertThat(lines.get(2))
                .isEqualTo(rule.description().orElseThrow() + " Severity: " + severity + "."
                        + (listed.enabled() ? "" : " Off unless asked for.")
                        + (PORTABLE.contains(rule.name()) ? " Spectral runs it too." : ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_has_the_same_sections_as_all_others(EffectiveRuleset.Listed listed) throws IOException {
        List<String> sections = Pattern.compile("(?m)^## .*$")
                .matcher(page(listed.rule()))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(sections).containsExactly("## Why", "## Bad", "## Good", "## How to migrate");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_objects_to_the_bad_example_and_not_to_the_good_one(EffectiveRuleset.Listed listed)
            throws IOException {
        String rule = listed.rule().name();
        assertThat(AllRules.findings(rule, example("Bad", page(listed.rule())))).isNotEmpty();
        assertThat(AllRules.findings(rule, example("Good", page(listed.rule()))))
                .isEmpty();
    }

    private static String example(String section, String page) {
        Matcher example = Pattern.compile("## " + section + "\n\n```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(example.find()).isTrue();
        return (example.group(1).startsWith("swagger:") ? "" : "openapi: 3.1.0\n") + example.group(1);
    }

    @Test
    void a_purpose_is_one_sentence() {
        assertThat(AllRules.RULES)
                .allSatisfy(listed ->
                        assertThat(listed.rule().description().orElseThrow()).matches("Checks that .*\\."));
    }

    @Test
    void the_index_links_every_page_with_what_it_says_first() throws IOException {
        String index = Files.readString(INDEX);
        for (EffectiveRuleset.Listed listed : AllRules.RULES) {
            Rule rule = listed.rule();
            String severity = rule.severity("", List.of()).orElseThrow().label();
            assertThat(index)
                    .contains("| [" + rule.name() + "](../../linter/src/main/resources/dev/tenet/linter/rules/"
                            + rule.name() + ".md) | " + (listed.enabled() ? severity : severity + ", off") + " | "
                            + rule.description().orElseThrow().replaceFirst("Checks that ", "") + " |");
        }
    }
}
