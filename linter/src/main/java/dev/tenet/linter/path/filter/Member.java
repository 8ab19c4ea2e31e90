package dev.tenet.linter.path.filter;

import dev.tenet.linter.value.Value;

/**
 * A member by its name.
 *
 * @param plain whether only objects of the document can have it
 * @param optional whether it is undefined, rather than a failure, for {@code null} and {@code undefined}
 */
record Member(Expression object, String name, boolean plain, boolean optional) implements Expression {
    @Override
    public Object evaluate(Candidate candidate) {
        if (object == Variable.CURRENT && plain) {
            return Js.of(ofCurrent(candidate));
        }
        Object value = object.evaluate(candidate);
        return optional && Js.isNullish(value) ? Js.UNDEFINED : Members.get(value, name);
    }

    @Override
    public boolean test(Candidate candidate) {
        return object == Variable.CURRENT && plain ? ofCurrent(candidate).isTruthy() : Js.isTruthy(evaluate(candidate));
    }

    /** The most frequent case, without turning the document's value into one of JavaScript. */
    private Value ofCurrent(Candidate candidate) {
        Value value = candidate.value();
        if (!optional && (value.isNull() || value.isUndefined())) {
            throw FilterFailure.noMember(value, name);
        }
        return value.isObject() ? value.get(name) : Value.UNDEFINED;
    }
}
