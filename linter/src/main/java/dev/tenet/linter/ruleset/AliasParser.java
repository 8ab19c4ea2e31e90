package dev.tenet.linter.ruleset;

import dev.tenet.linter.format.DocumentFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code aliases}: first all of them, then whether those that they refer to exist. */
final class AliasParser {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final List<String> MEMBERS = List.of("description", "targets");
    private static final List<String> TARGET_MEMBERS = List.of("formats", "given");

    private final Problems problems;
    private final Shape shape;
    private final GivenParser givens;
    private final List<RuleEntry.Given> expressions = new ArrayList<>();

    AliasParser(Problems problems) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.givens = new GivenParser(problems, Optional.empty());
    }

    /** @param inherited those of the ruleset, for the aliases of an override */
    Aliases parse(Element element, Aliases inherited) {
        Map<String, Alias> byName = new LinkedHashMap<>();
        if (shape.mapping(element)) {
            for (Element.Member member : element.members()) {
                if (!NAME.matcher(member.key()).matches()) {
                    problems.error(
                            member.spot(),
                            "to avoid confusion the name must match /^[A-Za-z][A-Za-z0-9_-]*$/ regular expression");
                }
                alias(member.value()).ifPresent(alias -> byName.put(member.key(), alias));
            }
        }
        Aliases own = new Aliases(byName);
        Aliases known = inherited.with(own);
        for (RuleEntry.Given expression : expressions) {
            givens.check(known, expression.expression(), expression.spot());
        }
        return own;
    }

    private Optional<Alias> alias(Element element) {
        if (element.isMapping()) {
            return scoped(element);
        }
        return shape.list(element) ? Optional.of(new Alias.Simple(given(element))) : Optional.empty();
    }

    private Optional<Alias> scoped(Element element) {
        for (Element.Member member : element.members()) {
            if (!MEMBERS.contains(member.key())) {
                shape.ignoredMember(member, MEMBERS);
            }
        }
        element.step("description").map(Element.Member::value).ifPresent(shape::text);
        Optional<Element> targets = element.step("targets").map(Element.Member::value);
        if (targets.isEmpty()) {
            problems.error(element.spot(), "targets must be present and have at least a single alias definition");
            return Optional.empty();
        }
        List<Element> items = targets.get().items();
        if (shape.list(targets.get()) && items.isEmpty()) {
            problems.error(targets.get().spot(), "targets must have at least a single alias definition");
        }
        List<Alias.Target> parsed = new ArrayList<>();
        items.forEach(item -> target(item).ifPresent(parsed::add));
        return Optional.of(new Alias.Scoped(parsed));
    }

    private Optional<Alias.Target> target(Element element) {
        Optional<Element> formats = element.step("formats").map(Element.Member::value);
        Optional<Element> given = element.step("given").map(Element.Member::value);
        if (formats.isEmpty() || given.isEmpty() || !given.get().isList()) {
            problems.error(element.spot(), "a valid target must contain given and non-empty formats");
            return Optional.empty();
        }
        for (Element.Member member : element.members()) {
            if (!TARGET_MEMBERS.contains(member.key())) {
                shape.ignoredMember(member, TARGET_MEMBERS);
            }
        }
        Set<DocumentFormat> known = shape.formats(formats.get()).orElse(Set.of());
        return Optional.of(new Alias.Target(known, given(given.get())));
    }

    private List<String> given(Element element) {
        // Other aliases are looked up once all have been read.
        List<RuleEntry.Given> parsed = givens.parse(element);
        expressions.addAll(parsed);
        return parsed.stream().map(RuleEntry.Given::expression).toList();
    }
}
