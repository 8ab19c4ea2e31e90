package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Parameter;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.MediaRange;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.match.ParameterMatcher;
import dev.tenet.diff.rules.ParameterRule;
import dev.tenet.diff.schema.Payload;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges parameters. What a server asks for in addition breaks its clients; in webhooks and callbacks, where the server calls, it is
 * what the server leaves out.
 */
final class ParameterJudge implements OperationJudge {
    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        Direction direction = pair.requestDirection();
        Pairs<Parameter> parameters = ParameterMatcher.match(pair.base(), pair.revision());
        SignatureOrder order = new SignatureOrder(pair, parameters);
        if (!Unread.parameter(pair.base())) {
            parameters.added().forEach(parameter -> added(parameter, direction, order, reporter));
        }
        if (!Unread.parameter(pair.revision())) {
            parameters.removed().forEach(parameter -> removed(parameter, direction, reporter));
        }
        parameters.matched().stream()
                .sorted(Comparator.comparing(
                                (Pairs.Pair<Parameter> each) -> each.base().in())
                        .thenComparing(each -> each.base().name()))
                .forEach(each -> changed(each.base(), each.revision(), direction, order, reporter));
        order.changed().ifPresent(reporter::add);
    }

    private static void added(Parameter parameter, Direction direction, SignatureOrder order, Reporter reporter) {
        if (parameter.in().equals("path")) {
            reporter.payload(name(parameter), direction, true, Optional.empty(), parameter.schema(), parameter.place());
            return; // it was in the path before, and undeclared: anything
        }
        if (!parameter.required()) {
            reporter.add(addedOptional(parameter, order).in(direction));
            return;
        }
        Change change = Change.added(
                        ParameterRule.REQUIRED_PARAMETER_ADDED,
                        "required " + name(parameter) + " added",
                        parameter.place())
                .in(direction);
        if (direction == Direction.REQUEST) {
            change = change.shownBy(
                    reporter.call() + " without the " + name(parameter), "the " + name(parameter) + " is missing");
        } else {
            change = change.onWire(Level.INFO);
        }
        reporter.add(change);
    }

    private static Change addedOptional(Parameter parameter, SignatureOrder order) {
        String message = name(parameter) + " added";
        Optional<Parameter> pushed = order.pushed(parameter);
        if (pushed.isPresent()) {
            return Change.added(
                    ParameterRule.PARAMETER_INSERTED, message + " before " + name(pushed.get()), parameter.place());
        }
        Change change = Change.added(ParameterRule.PARAMETER_ADDED, message, parameter.place());
        return order.endsWithTheBody() ? change.inSource(Level.ERROR) : change;
    }

    private static void removed(Parameter parameter, Direction direction, Reporter reporter) {
        if (parameter.in().equals("path")) {
            reporter.payload(name(parameter), direction, true, parameter.schema(), Optional.empty(), parameter.place());
            return; // it still is in the path, where anything may stand now
        }
        Change change = Change.removed(ParameterRule.PARAMETER_REMOVED, name(parameter) + " removed", parameter.place())
                .in(direction);
        if (direction == Direction.RESPONSE && parameter.required()) {
            change = change.onWire(Level.ERROR)
                    .shownByResponse(
                            reporter.call() + " without the " + name(parameter),
                            "the required " + name(parameter) + " is missing");
        }
        reporter.add(change);
    }

    private static void changed(
            Parameter base, Parameter revision, Direction direction, SignatureOrder order, Reporter reporter) {
        if (reporter.run().unchanged().isUnchanged(base.place(), revision.place())) {
            return;
        }
        if (!base.name().equals(revision.name())) {
            String message = name(base) + " is called '" + revision.name() + "' now";
            Change change = Change.between(ParameterRule.PARAMETER_RENAMED, message, base.place(), revision.place());
            reporter.add(letters(base).equals(letters(revision)) ? change.inSource(Level.INFO) : change);
        }
        if (base.required() != revision.required()) {
            required(base, revision, direction, order, reporter);
        }
        emptiness(base, revision, direction, reporter);
        form(base, revision, direction, reporter);
        boolean isItsOwnSchema = base.schema().filter(base.place()::isSameSpot).isPresent()
                || revision.schema().filter(revision.place()::isSameSpot).isPresent();
        if (!isItsOwnSchema) {
            Lifecycle.judge(
                    name(base),
                    base.deprecated(),
                    revision.deprecated(),
                    base.place(),
                    revision.place(),
                    reporter::add);
            DescribedParts.compare(name(base), base.place(), revision.place()).ifPresent(reporter::add);
        }
    }

    /** What all languages make of a name: {@code x-trace} and {@code X-Trace} are one. */
    private static String letters(Parameter parameter) {
        return parameter.name().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static void required(
            Parameter base, Parameter revision, Direction direction, SignatureOrder order, Reporter reporter) {
        boolean now = revision.required();
        Change change = Change.between(
                        now ? ParameterRule.PARAMETER_BECAME_REQUIRED : ParameterRule.PARAMETER_BECAME_OPTIONAL,
                        name(base) + (now ? " is now required" : " is no longer required"),
                        at(base, "required"),
                        at(revision, "required"))
                .in(direction);
        if (!now) {
            change = change.inSource(order.ofBecomingOptional(base));
        }
        String call = reporter.call() + " without the " + name(base);
        if (direction == Direction.REQUEST) {
            change = now ? change.shownBy(call, "the " + name(base) + " is missing") : change;
        } else {
            change = now
                    ? change.onWire(Level.INFO)
                    : change.onWire(Level.ERROR).shownByResponse(call, "the required " + name(base) + " is missing");
        }
        reporter.add(change);
    }

    private static void emptiness(Parameter base, Parameter revision, Direction direction, Reporter reporter) {
        if (base.allowEmptyValue() == revision.allowEmptyValue() || !base.in().equals("query")) {
            return;
        }
        boolean forbidden = base.allowEmptyValue();
        Change change = Change.between(
                        forbidden
                                ? ParameterRule.PARAMETER_EMPTY_VALUE_FORBIDDEN
                                : ParameterRule.PARAMETER_EMPTY_VALUE_ALLOWED,
                        name(base) + (forbidden ? " may no longer be empty" : " may be empty now"),
                        at(base, "allowEmptyValue"),
                        at(revision, "allowEmptyValue"))
                .in(direction);
        boolean breaks = forbidden == (direction == Direction.REQUEST);
        String call = reporter.call() + "?" + base.name() + "=";
        String reason = "'" + base.name() + "' is empty";
        change = change.onWire(breaks ? Level.ERROR : Level.INFO);
        reporter.add(
                !breaks ? change : forbidden ? change.shownBy(call, reason) : change.shownByResponse(call, reason));
    }

    /** How the value is written, and what it may be. */
    private static void form(Parameter base, Parameter revision, Direction direction, Reporter reporter) {
        boolean hadContent = !base.content().isEmpty();
        boolean hasContent = !revision.content().isEmpty();
        if (hadContent && hasContent) {
            content(base, revision, direction, reporter);
        } else if (hadContent || hasContent) {
            String message = name(base)
                    + (hasContent ? " is now written as " : " is no longer written as ")
                    + (hasContent ? revision : base).content().get(0).name();
            reporter.add(broken(ParameterRule.PARAMETER_CONTENT_CHANGED, message, base, revision, direction, reporter));
        } else {
            serialization(base, revision, direction, reporter);
            Optional<Change> listed = asLists(base, revision, direction, reporter);
            listed.ifPresentOrElse(
                    reporter::add,
                    () -> reporter.payload(
                            name(base), direction, true, base.schema(), revision.schema(), owner(base, revision)));
        }
    }

    /** In a query of the style {@code form}, one item of a list looks like a value alone, exploded or not. */
    private static Optional<Change> asLists(
            Parameter base, Parameter revision, Direction direction, Reporter reporter) {
        boolean form = base.in().equals("query")
                && base.style().equals("form")
                && revision.style().equals("form");
        return form && base.schema().isPresent() && revision.schema().isPresent()
                ? reporter.run()
                        .schemas()
                        .compareAsLists(new Payload(
                                name(base),
                                direction,
                                true,
                                base.schema().get(),
                                revision.schema().get()))
                : Optional.empty();
    }

    private static void serialization(Parameter base, Parameter revision, Direction direction, Reporter reporter) {
        Optional<Serialization.Difference> seen = Serialization.difference(
                        base, revision, direction, reporter.run().schemas())
                .or(() -> NestedLists.difference(base, revision));
        if (seen.isEmpty()) {
            if (base.in().equals("query") && base.allowReserved() != revision.allowReserved()) {
                String message = name(base) + " may" + (revision.allowReserved() ? "" : " no longer")
                        + " be written with reserved characters as they are";
                reporter.add(Change.between(
                                ParameterRule.PARAMETER_SERIALIZATION_CHANGED,
                                message,
                                at(base, "allowReserved"),
                                at(revision, "allowReserved"))
                        .in(direction)
                        .onWire(Level.INFO));
            }
            return;
        }
        Serialization.Difference difference = seen.get();
        String message = name(base) + " is written as " + difference.revision() + " now, not as " + difference.base();
        Change change = Change.between(
                        ParameterRule.PARAMETER_SERIALIZATION_CHANGED, message, base.place(), revision.place())
                .in(direction);
        reporter.add(
                direction == Direction.REQUEST
                        ? change.shownBy(
                                reporter.call() + " with " + difference.base(),
                                "now it has to be " + difference.revision())
                        : change.shownByResponse(
                                reporter.call() + " with " + difference.revision(),
                                "it had to be " + difference.base()));
    }

    private static void content(Parameter base, Parameter revision, Direction direction, Reporter reporter) {
        MediaType old = base.content().get(0);
        MediaType now = revision.content().get(0);
        if (!MediaRange.parse(old.name()).equals(MediaRange.parse(now.name()))) {
            String message = name(base) + " is written as " + now.name() + " now, not as " + old.name();
            reporter.add(broken(ParameterRule.PARAMETER_CONTENT_CHANGED, message, base, revision, direction, reporter));
        }
        reporter.payload(name(base), direction, false, old.schema(), now.schema(), now.place());
    }

    private static Change broken(
            ParameterRule rule,
            String message,
            Parameter base,
            Parameter revision,
            Direction direction,
            Reporter reporter) {
        Change change =
                Change.between(rule, message, base.place(), revision.place()).in(direction);
        String call = reporter.call() + " with the " + name(base) + " as before";
        return direction == Direction.REQUEST ? change.shownBy(call, message) : change.shownByResponse(call, message);
    }

    private static Place owner(Parameter base, Parameter revision) {
        return revision.schema().isPresent() ? base.place() : revision.place();
    }

    static String name(Parameter parameter) {
        return parameter.in() + " parameter '" + parameter.name() + "'";
    }

    private static Place at(Parameter parameter, String keyword) {
        return Optional.ofNullable(parameter.place().get(keyword)).orElse(parameter.place());
    }
}
