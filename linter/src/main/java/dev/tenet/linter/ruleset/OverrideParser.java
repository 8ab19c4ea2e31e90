package dev.tenet.linter.ruleset;

import dev.tenet.linter.ruleset.RulesetDefinition.OverrideDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code overrides}, and the {@code except} of old. */
final class OverrideParser {
    private static final List<String> MEMBERS =
            List.of("files", "extends", "rules", "formats", "parserOptions", "aliases");
    private static final List<String> POINTER_MEMBERS = List.of("files", "rules");

    private final Problems problems;
    private final Shape shape;
    private final Function<Element, RulesetDefinition> bodies;

    /** @param bodies reads what an override holds beside its files */
    OverrideParser(Problems problems, Function<Element, RulesetDefinition> bodies) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.bodies = bodies;
    }

    List<OverrideDefinition> parse(Element element) {
        List<OverrideDefinition> overrides = new ArrayList<>();
        if (shape.list(element)) {
            if (element.items().isEmpty()) {
                problems.error(element.spot(), "must not be empty; remove \"overrides\", or give it an override");
            }
            element.items().forEach(item -> override(item).ifPresent(overrides::add));
        }
        return overrides;
    }

    /** {@code except}: documents, or parts of them, for which rules are off. */
    List<OverrideDefinition> except(Element element) {
        List<OverrideDefinition> overrides = new ArrayList<>();
        if (!shape.mapping(element)) {
            return overrides;
        }
        for (Element.Member member : element.members()) {
            String pattern = member.key().startsWith("#") ? "**" + member.key() : member.key();
            Map<String, RuleEntry> rules = new LinkedHashMap<>();
            for (String name : shape.texts(member.value())) {
                rules.put(name, new RuleEntry.Level(RuleLevel.OFF, member.spot()));
            }
            overrides.add(
                    new OverrideDefinition(List.of(FilePattern.parse(pattern)), RulesetDefinition.ofRules(rules)));
        }
        return overrides;
    }

    private Optional<OverrideDefinition> override(Element element) {
        if (!element.isMapping()) {
            problems.error(
                    element.spot(), "must be an override, i.e. { \"files\": [\"v2/**/*.json\"], \"rules\": {} }");
            return Optional.empty();
        }
        List<FilePattern> files = files(element);
        boolean onlyParts = !files.isEmpty()
                && files.stream().allMatch(file -> file.pointer().isPresent());
        boolean hasRules = element.step("rules").isPresent();
        if (onlyParts) {
            if (!hasRules) {
                problems.error(element.spot(), "must contain rules when JSON Pointers are defined");
            }
            checkMembersBesidePointers(element);
            return Optional.of(new OverrideDefinition(files, RulesetDefinition.ofRules(levels(element))));
        }
        if (!hasRules && element.step("extends").isEmpty()) {
            problems.error(element.spot(), "must have required property 'extends' or 'rules'; say what is to change");
        }
        for (Element.Member member : element.members()) {
            if (!MEMBERS.contains(member.key())) {
                shape.ignoredMember(member, MEMBERS);
            }
        }
        return Optional.of(new OverrideDefinition(files, bodies.apply(element)));
    }

    private void checkMembersBesidePointers(Element element) {
        for (Element.Member member : element.members()) {
            if (!POINTER_MEMBERS.contains(member.key())) {
                problems.error(
                        member.spot(),
                        "must not override any other property than rules when JSON Pointers are defined; move \""
                                + member.key() + "\" to an override without pointers");
            }
        }
    }

    private List<FilePattern> files(Element element) {
        Optional<Element> files = element.step("files").map(Element.Member::value);
        if (files.isEmpty()) {
            problems.error(element.spot(), "must have required property 'files'; list the documents it is for");
            return List.of();
        }
        List<FilePattern> patterns = new ArrayList<>();
        List<Element> items = files.get().items();
        for (Element item : items) {
            item.text()
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> pattern(text, item.spot()).ifPresent(patterns::add));
        }
        if (items.isEmpty() || !items.stream().allMatch(Element::isText)) {
            problems.error(files.get().spot(), "must be an non-empty array of glob patterns");
        }
        return patterns;
    }

    private Optional<FilePattern> pattern(String text, Spot spot) {
        try {
            FilePattern pattern = FilePattern.parse(text);
            if (pattern.text().startsWith("./")) {
                problems.warn(
                        spot,
                        "\"" + text + "\" matches nothing; patterns are relative to the ruleset's folder, leave out"
                                + " the \"./\"");
            }
            return Optional.of(pattern);
        } catch (IllegalArgumentException e) {
            problems.error(spot, e.getMessage() + "; shorten the pattern");
            return Optional.empty();
        }
    }

    private Map<String, RuleEntry> levels(Element element) {
        Map<String, RuleEntry> rules = new LinkedHashMap<>();
        element.step("rules").map(Element.Member::value).filter(shape::mapping).ifPresent(mapping -> {
            for (Element.Member member : mapping.members()) {
                shape.level(member.value())
                        .ifPresent(level -> rules.put(
                                member.key(),
                                new RuleEntry.Level(level, member.value().spot())));
            }
        });
        return rules;
    }
}
