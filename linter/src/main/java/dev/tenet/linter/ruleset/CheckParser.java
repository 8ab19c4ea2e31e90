package dev.tenet.linter.ruleset;

import dev.tenet.linter.field.Field;
import dev.tenet.linter.path.JsonPath;
import dev.tenet.linter.path.JsonPathException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a composed function checks. */
final class CheckParser {
    private static final List<String> MEMBERS =
            List.of("given", "when", "then", "allOf", "anyOf", "not", "count", "message");
    private static final int DEEPEST = 50;

    private final Problems problems;
    private final Shape shape;
    private final ThenParser thens;
    private final Set<String> contexts = new LinkedHashSet<>();
    private int depth;
    private boolean broken;

    CheckParser(Problems problems, ThenParser thens) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.thens = thens;
    }

    /** Empty where it cannot be used, which has been reported. */
    Optional<ComposedCheck> function(Element element) {
        if (!shape.mapping(element)) {
            return Optional.empty();
        }
        element.step("description").ifPresent(member -> shape.text(member.value()));
        ComposedCheck check = check(element, true);
        return broken ? Optional.empty() : Optional.of(check);
    }

    /** Those of all functions that were read. */
    List<String> contexts() {
        return new ArrayList<>(contexts);
    }

    private ComposedCheck check(Element element, boolean isFunction) {
        if (++depth > DEEPEST) {
            problems.error(element.spot(), "checks inside each other are more than " + DEEPEST + "; use fewer");
            broken = true;
            return nothing();
        }
        checkMembers(element, isFunction);
        ComposedCheck check = new ComposedCheck(
                value(element, "given").map(this::given).orElse(List.of()),
                value(element, "when").map(part -> check(part, false)),
                value(element, "then").map(this::steps).orElse(List.of()),
                value(element, "allOf").map(this::checks).orElse(List.of()),
                value(element, "anyOf").map(this::checks).orElse(List.of()),
                value(element, "not").map(part -> check(part, false)),
                value(element, "count").map(this::count),
                value(element, "message").flatMap(shape::text));
        depth--;
        return check;
    }

    private void checkMembers(Element element, boolean isFunction) {
        if (!shape.mapping(element)) {
            broken = true;
        }
        for (Element.Member member : element.members()) {
            boolean known = MEMBERS.contains(member.key())
                    || (isFunction && member.key().equals("description"));
            if (!known && !member.key().startsWith("x-")) {
                shape.unknownMember(member, MEMBERS);
                broken = true;
            }
        }
        if (element.isMapping()
                && List.of("then", "allOf", "anyOf", "not", "count").stream()
                        .noneMatch(name -> element.step(name).isPresent())) {
            problems.error(
                    element.spot(),
                    "the check checks nothing; give it \"then\", \"allOf\", \"anyOf\", \"not\" or" + " \"count\"");
            broken = true;
        }
    }

    private List<JsonPath> given(Element element) {
        List<JsonPath> paths = new ArrayList<>();
        for (Element item : element.isList() ? element.items() : List.of(element)) {
            shape.text(item).flatMap(text -> path(text, item.spot())).ifPresentOrElse(paths::add, () -> broken = true);
        }
        return paths;
    }

    private Optional<JsonPath> path(String text, Spot spot) {
        try {
            return Optional.of(JsonPath.parse(text));
        } catch (JsonPathException e) {
            problems.error(spot, e.getMessage() + " at character " + e.offset() + "; correct the JSONPath");
            return Optional.empty();
        }
    }

    private List<ComposedCheck.Step> steps(Element element) {
        List<ComposedCheck.Step> steps = new ArrayList<>();
        Optional<List<Rule.Then>> parsed = thens.parse(element);
        broken |= parsed.isEmpty();
        for (Rule.Then then : parsed.orElse(List.of())) {
            contexts.addAll(then.contexts());
            try {
                Optional<Field> field = then.field().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Field.parse(then.field().get()));
                steps.add(new ComposedCheck.Step(field, then.function()));
            } catch (JsonPathException e) {
                problems.error(
                        element.spot(),
                        "the field: " + e.getMessage() + " at character " + e.offset() + "; correct the JSONPath");
                broken = true;
            }
        }
        return steps;
    }

    private List<ComposedCheck> checks(Element element) {
        List<ComposedCheck> checks = new ArrayList<>();
        if (shape.list(element) && element.items().isEmpty()) {
            problems.error(element.spot(), "must not be empty; list at least one check");
        }
        broken |= element.items().isEmpty();
        element.items().forEach(item -> checks.add(check(item, false)));
        return checks;
    }

    private ComposedCheck.Count count(Element element) {
        broken |= !shape.mapping(element);
        for (Element.Member member : element.members()) {
            if (!List.of("min", "max").contains(member.key())) {
                shape.unknownMember(member, List.of("min", "max"));
            }
        }
        return new ComposedCheck.Count(
                value(element, "min").map(this::whole).orElse(0),
                value(element, "max").map(this::whole).orElse(Integer.MAX_VALUE));
    }

    private int whole(Element element) {
        double number = element.number().orElse(-1.0);
        if (number < 0 || number != Math.rint(number) || number > Integer.MAX_VALUE) {
            problems.error(element.spot(), "must be a whole number that is not negative");
            broken = true;
        }
        return (int) number;
    }

    private static Optional<Element> value(Element element, String name) {
        return element.step(name).map(Element.Member::value);
    }

    private static ComposedCheck nothing() {
        return new ComposedCheck(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
