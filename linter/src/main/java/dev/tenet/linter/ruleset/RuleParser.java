package dev.tenet.linter.ruleset;

import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.message.MessageTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands after the name of a rule. */
final class RuleParser {
    private static final List<String> MEMBERS = List.of(
            "description",
            "documentationUrl",
            "recommended",
            "given",
            "resolved",
            "severity",
            "message",
            "tags",
            "formats",
            "then",
            "type",
            "extensions");

    private final Problems problems;
    private final Shape shape;
    private final GivenParser givens;
    private final ThenParser thens;

    RuleParser(Problems problems, GivenParser givens, ThenParser thens) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.givens = givens;
        this.thens = thens;
    }

    /** What cannot be used is reported, and becomes a rule that looks at nothing: its name is known nevertheless. */
    RuleEntry parse(Element element) {
        Optional<Boolean> on = element.bool();
        if (on.isPresent()) {
            return new RuleEntry.Switch(on.get(), element.spot());
        }
        if (element.isMapping()) {
            return definition(element);
        }
        Optional<RuleLevel> level = element.text().flatMap(RuleLevel::ofWord);
        if (level.isPresent()) {
            return new RuleEntry.Level(level.get(), element.spot());
        }
        problems.error(
                element.spot(),
                "must be equal to one of the allowed values; write error, warn, info, hint, off, true, false, or a rule");
        return new Draft().build(element.spot());
    }

    private RuleEntry definition(Element element) {
        if (element.step("given").isEmpty() || element.step("then").isEmpty()) {
            problems.error(
                    element.spot(),
                    "the rule must have at least \"given\" and \"then\" properties; to change only the severity of an"
                            + " inherited rule, write the severity in place of the rule");
        }
        Draft draft = new Draft();
        for (Element.Member member : element.members()) {
            take(draft, member);
        }
        return draft.build(element.spot());
    }

    private void take(Draft draft, Element.Member member) {
        Element value = member.value();
        switch (member.key()) {
            case "description" -> draft.description = shape.text(value);
            case "message" -> {
                draft.message = shape.text(value);
                draft.message.ifPresent(message -> checkPlaceholders(message, value.spot()));
            }
            case "severity" -> draft.severity = shape.level(value);
            case "given" -> draft.given = givens.parse(value);
            case "then" -> draft.then = thens.parse(value);
            case "recommended" -> draft.recommended = shape.bool(value);
            case "resolved" -> draft.resolved = shape.bool(value);
            case "formats" -> draft.formats = formats(value);
            case "documentationUrl" -> draft.documentationUrl = shape.url(value);
            case "type" -> type(value);
            case "tags" -> shape.texts(value);
            case "extensions" -> shape.mapping(value);
            default -> {
                if (!member.key().startsWith("x-")) {
                    shape.unknownMember(member, MEMBERS);
                }
            }
        }
    }

    private Optional<Set<DocumentFormat>> formats(Element value) {
        if (value.isList() && value.items().isEmpty()) {
            problems.warn(value.spot(), "the rule is for no format and never fires; list one, or remove \"formats\"");
        }
        return shape.formats(value);
    }

    private void type(Element value) {
        if (value.text().filter(List.of("style", "validation")::contains).isEmpty()) {
            problems.error(value.spot(), "allowed types are \"style\" and \"validation\"");
        }
    }

    private void checkPlaceholders(String message, Spot spot) {
        for (String name : MessageTemplate.parse(message).unknownNames()) {
            problems.warn(
                    spot,
                    "{{" + name + "}} prints nothing; "
                            + Shape.meant(
                                    MessageTemplate.nearest(name).map(known -> "{{" + known + "}}"),
                                    "the names are " + String.join(", ", MessageTemplate.NAMES)));
        }
    }

    /** A rule while it is read. */
    private static final class Draft {
        private Optional<String> description = Optional.empty();
        private Optional<String> message = Optional.empty();
        private Optional<RuleLevel> severity = Optional.empty();
        private List<RuleEntry.Given> given = new ArrayList<>();
        private Optional<List<Rule.Then>> then = Optional.empty();
        private Optional<Boolean> recommended = Optional.empty();
        private Optional<Boolean> resolved = Optional.empty();
        private Optional<Set<DocumentFormat>> formats = Optional.empty();
        private Optional<String> documentationUrl = Optional.empty();

        RuleEntry build(Spot spot) {
            return new RuleEntry.Definition(
                    description,
                    message,
                    severity,
                    given,
                    then.orElse(List.of()),
                    recommended,
                    resolved,
                    formats,
                    documentationUrl,
                    spot);
        }
    }
}
