package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.Parameter;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.ParameterRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of parameters in generated methods: required ones first, each group as the document has it, and the body behind the group that it
 * belongs to.
 */
final class SignatureOrder {
    private final OperationPair pair;
    private final Pairs<Parameter> parameters;

    SignatureOrder(OperationPair pair, Pairs<Parameter> parameters) {
        this.pair = pair;
        this.parameters = parameters;
    }

    /** Parameters that change places; those that change groups are told otherwise. */
    Optional<Change> changed() {
        List<Integer> positions = signature(pair.base())
                .flatMap(parameter -> parameters.matched().stream()
                        .filter(each -> each.base() == parameter)
                        .filter(each ->
                                each.base().required() == each.revision().required())
                        .map(each -> signature(pair.revision()).toList().indexOf(each.revision())))
                .toList();
        return positions.equals(positions.stream().sorted().toList())
                ? Optional.empty()
                : Optional.of(Change.between(
                        ParameterRule.PARAMETER_ORDER_CHANGED,
                        "the parameters stand in another order",
                        pair.base().place(),
                        pair.revision().place()));
    }

    /** The parameter that a new optional one stands before, although it was there already. */
    Optional<Parameter> pushed(Parameter added) {
        List<Parameter> now = signature(pair.revision()).toList();
        return now.subList(now.indexOf(added) + 1, now.size()).stream()
                .filter(after -> parameters.matched().stream()
                        .anyMatch(
                                each -> each.revision() == after && !each.base().required()))
                .findFirst();
    }

    /** Whether the body stands behind all parameters, and did so before. */
    boolean endsWithTheBody() {
        return isOptional(pair.base()) && isOptional(pair.revision());
    }

    private static boolean isOptional(Operation operation) {
        return operation.requestBody().filter(body -> !body.required()).isPresent();
    }

    /** How much it matters that a parameter became optional: it goes behind all that are required. */
    Level ofBecomingOptional(Parameter base) {
        List<Parameter> old = signature(pair.base()).toList();
        boolean passes = old.subList(old.indexOf(base) + 1, old.size()).stream().anyMatch(Parameter::required)
                || pair.base().requestBody().filter(body -> body.required()).isPresent();
        return passes ? Level.ERROR : Level.WARNING;
    }

    private static Stream<Parameter> signature(Operation operation) {
        return Stream.concat(
                operation.parameters().stream().filter(Parameter::required),
                operation.parameters().stream().filter(parameter -> !parameter.required()));
    }
}
