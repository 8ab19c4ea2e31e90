package dev.tenet.linter.ruleset;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.script.ScriptValue;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a rule checks: looks the functions up and binds them to their options. */
final class ThenParser {
    private static final List<String> MEMBERS = List.of("field", "function", "functionOptions");

    private final Problems problems;
    private final Shape shape;
    private final FileFunctions functions;

    ThenParser(Problems problems, FileFunctions functions) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.functions = functions;
    }

    /** Empty where any of the checks cannot be used, which has been reported. */
    Optional<List<Rule.Then>> parse(Element element) {
        List<Element> items = element.isList() ? element.items() : List.of(element);
        if (items.isEmpty()) {
            problems.warn(element.spot(), "the rule checks nothing; give it a function");
        }
        List<Rule.Then> checks = new ArrayList<>();
        items.forEach(item -> check(item).ifPresent(checks::add));
        return checks.size() == items.size() ? Optional.of(checks) : Optional.empty();
    }

    private Optional<Rule.Then> check(Element element) {
        if (!shape.mapping(element)) {
            return Optional.empty();
        }
        for (Element.Member member : element.members()) {
            if (!MEMBERS.contains(member.key())) {
                shape.ignoredMember(member, MEMBERS);
            }
        }
        Optional<Element> fieldElement = element.step("field").map(Element.Member::value);
        Optional<String> field = fieldElement.flatMap(shape::text);
        boolean isFieldWrong = fieldElement.isPresent() && field.isEmpty();
        Optional<FunctionDefinition> definition = definition(element);
        Optional<Element> options = element.step("functionOptions").map(Element.Member::value);
        if (definition.isEmpty() || isFieldWrong) {
            return Optional.empty();
        }
        return bind(definition.get(), options, element)
                .map(function -> new Rule.Then(
                        field,
                        definition.get().name(),
                        function,
                        definition.get().contexts(value(options))));
    }

    private Optional<FunctionDefinition> definition(Element element) {
        Optional<Element> name = element.step("function").map(Element.Member::value);
        if (name.isEmpty()) {
            problems.error(element.spot(), "Function is not defined; name one after \"function\"");
            return Optional.empty();
        }
        if (name.get().live() instanceof ScriptValue.Function live) {
            return Optional.of(live.definition());
        }
        return shape.text(name.get()).flatMap(text -> find(text, name.get().spot()));
    }

    private Optional<FunctionDefinition> find(String name, Spot spot) {
        FileFunctions.Found found = functions.find(name);
        if (found instanceof FileFunctions.Found.Unknown unknown) {
            problems.error(
                    spot,
                    "Function is not defined; there is no function \"" + name + "\", "
                            + Shape.meant(unknown.nearest(), "list it under \"functions\" in this file"));
        }
        return found instanceof FileFunctions.Found.Known known ? Optional.of(known.definition()) : Optional.empty();
    }

    private Optional<RuleFunction> bind(FunctionDefinition definition, Optional<Element> options, Element check) {
        try {
            return Optional.of(definition.bind(value(options)));
        } catch (OptionsException e) {
            for (OptionsException.Problem problem : e.problems()) {
                problems.error(spot(options.orElse(check), problem.path()), problem.message());
            }
            return Optional.empty();
        }
    }

    /** The options as a function takes them; those that hold live values are known to the function itself. */
    private static Value value(Optional<Element> options) {
        Node node = options.flatMap(Element::data).orElse(NullNode.NULL);
        return node instanceof NullNode ? Value.UNDEFINED : Value.of(node);
    }

    private static Spot spot(Element options, List<String> path) {
        Element at = options;
        Spot spot = options.spot();
        for (String segment : path) {
            Optional<Element.Member> member = at.step(segment);
            if (member.isEmpty()) {
                break;
            }
            at = member.get().value();
            spot = member.get().spot();
        }
        return spot;
    }
}
