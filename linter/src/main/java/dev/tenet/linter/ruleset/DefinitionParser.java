package dev.tenet.linter.ruleset;

import dev.tenet.linter.ruleset.RulesetDefinition.Extension;
import dev.tenet.linter.ruleset.RulesetDefinition.OverrideDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one ruleset, and through its {@link Extensions} those that it extends. All problems are collected. */
final class DefinitionParser {
    private static final List<String> MEMBERS = List.of(
            "documentationUrl",
            "description",
            "rules",
            "functions",
            "functionsDir",
            "formats",
            "extends",
            "parserOptions",
            "overrides",
            "aliases",
            "except");

    private final Problems problems;
    private final Shape shape;
    private final FileFunctions functions;
    private final Extensions extensions;

    DefinitionParser(Problems problems, FileFunctions functions, Extensions extensions) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.functions = functions;
        this.extensions = extensions;
    }

    /** Finds the rulesets that one extends. */
    interface Extensions {
        /** Empty where it cannot be used, which has been reported, or is being read already. */
        Optional<RulesetDefinition> load(Element name);
    }

    /** @param isScript whether the ruleset is one that a script made */
    RulesetDefinition parse(Element element, boolean isScript) {
        if (!element.isMapping()) {
            problems.error(element.spot(), "Provided ruleset is not an object; write a mapping with \"rules\"");
            return body(element, Aliases.NONE);
        }
        if (List.of("rules", "extends", "overrides").stream()
                .noneMatch(name -> element.step(name).isPresent())) {
            problems.error(element.spot(), "Ruleset must have rules or extends or overrides defined; add one of them");
        }
        checkMembers(element, isScript);
        return body(element, Aliases.NONE);
    }

    private void checkMembers(Element element, boolean isScript) {
        for (Element.Member member : element.members()) {
            String name = member.key();
            boolean basicOnly = name.equals("functions") || name.equals("functionsDir") || name.equals("except");
            if (isScript && basicOnly) {
                problems.error(
                        member.spot(), "must NOT be valid; a script imports its functions and has no \"" + name + "\"");
            } else if (!MEMBERS.contains(name) && !name.startsWith("x-")) {
                shape.unknownMember(member, MEMBERS);
            }
        }
        member(element, "description").ifPresent(shape::text);
    }

    /** What a ruleset or an override holds. */
    private RulesetDefinition body(Element element, Aliases inherited) {
        Optional<Aliases> aliases =
                member(element, "aliases").map(value -> new AliasParser(problems).parse(value, inherited));
        Aliases known = inherited.with(aliases.orElse(Aliases.NONE));
        RuleParser rules = new RuleParser(
                problems, new GivenParser(problems, Optional.of(known)), new ThenParser(problems, functions));
        List<OverrideDefinition> overrides = new ArrayList<>();
        OverrideParser overrideParser = new OverrideParser(problems, override -> body(override, known));
        member(element, "overrides").map(overrideParser::parse).ifPresent(overrides::addAll);
        member(element, "except").map(overrideParser::except).ifPresent(overrides::addAll);
        return new RulesetDefinition(
                member(element, "documentationUrl").flatMap(shape::url),
                member(element, "extends").map(this::extensions),
                member(element, "formats").flatMap(shape::formats),
                aliases,
                member(element, "rules").filter(shape::mapping).map(value -> rules(value, rules)),
                overrides,
                member(element, "parserOptions").filter(shape::mapping).map(this::parserOptions));
    }

    private Map<String, RuleEntry> rules(Element element, RuleParser parser) {
        Map<String, RuleEntry> rules = new LinkedHashMap<>();
        for (Element.Member member : element.members()) {
            rules.put(member.key(), parser.parse(member.value()));
        }
        return RenamedRules.renamed(rules, problems);
    }

    private List<Extension> extensions(Element element) {
        List<Extension> extended = new ArrayList<>();
        for (Element item : element.isList() ? element.items() : List.of(element)) {
            extension(item).ifPresent(extended::add);
        }
        return extended;
    }

    private Optional<Extension> extension(Element element) {
        if (!element.isList()) {
            return extensions.load(element).map(ruleset -> new Extension(ruleset, Inclusion.RECOMMENDED, false));
        }
        List<Element> tuple = element.items();
        Optional<Inclusion> inclusion =
                tuple.size() == 2 ? tuple.get(1).text().flatMap(Inclusion::ofWord) : Optional.empty();
        if (inclusion.isEmpty()) {
            problems.error(
                    tuple.size() == 2 ? tuple.get(1).spot() : element.spot(),
                    "allowed types are \"off\", \"recommended\" and \"all\"; write [ruleset, all]");
            return Optional.empty();
        }
        return extensions.load(tuple.get(0)).map(ruleset -> new Extension(ruleset, inclusion.get(), true));
    }

    private ParserOptions parserOptions(Element element) {
        List<String> names = List.of("duplicateKeys", "incompatibleValues");
        for (Element.Member member : element.members()) {
            if (!names.contains(member.key())) {
                shape.unknownMember(member, names);
            }
        }
        return new ParserOptions(
                member(element, "duplicateKeys").flatMap(shape::level),
                member(element, "incompatibleValues").flatMap(shape::level));
    }

    private static Optional<Element> member(Element element, String name) {
        return element.step(name).map(Element.Member::value);
    }
}
