package dev.tenet.project.rules;

import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.diff.rules.RulePages;
import dev.tenet.linter.Linter;
import dev.tenet.report.lint.LintRule;
import dev.tenet.report.run.RuleText;
import dev.tenet.report.run.RuleTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages that ship with the tools, and what rulesets say of their own rules. */
public final class RuleBook implements RuleTexts {
    private final Map<String, LintRule> ofRulesets;

    /** @param rules of the rulesets of the run */
    public RuleBook(List<LintRule> rules) {
        this.ofRulesets =
                rules.stream().collect(Collectors.toMap(LintRule::name, Function.identity(), (first, again) -> again));
    }

    @Override
    public Optional<RuleText> find(String rule) {
        Optional<Rule> changed = RuleCatalogue.find(rule);
        if (changed.isPresent()) {
            return Optional.of(new RuleText(changed.get().purpose(), RulePages.page(rule), Optional.empty()));
        }
        LintRule linted = ofRulesets.get(rule);
        Optional<String> page = lintPage(rule);
        if (linted == null) {
            return page.map(text -> new RuleText(purpose(text), page, Optional.empty()));
        }
        String purpose =
                linted.description().or(() -> page.map(RuleBook::purpose)).orElse("No description.");
        return Optional.of(new RuleText(purpose, page, linted.documentationUrl()));
    }

    private static Optional<String> lintPage(String rule) {
        if (!rule.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream page = Linter.class.getResourceAsStream("/dev/tenet/linter/rules/" + rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first paragraph below the title. */
    private static String purpose(String page) {
        return page.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }
}
