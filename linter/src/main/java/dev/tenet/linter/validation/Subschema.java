package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled schema. It does not know its root, so that all schemas of a document that contain it can share it: references are resolved
 * while instances are validated.
 */
final class Subschema {
    /** Accepts everything. */
    static final Subschema TRUE =
            new Subschema(new TypeKeyword(List.of(), "", List.of()), false, List.of(), null, List.of(), false);

    /** Accepts nothing. */
    static final Subschema FALSE = new Subschema(
            new TypeKeyword(List.of(), "", List.of()),
            false,
            List.of(new KeywordGroup(
                    null,
                    false,
                    List.of((value, place, run, evaluated) ->
                            run.fail(place, "false schema", "boolean schema is false")))),
            null,
            List.of(),
            false);

    private final TypeKeyword type;
    private final boolean typeFirst;
    private final List<KeywordGroup> groups;
    private final @Nullable ErrorMessages messages;
    private final boolean asksForEvaluated;
    private List<Step> steps;

    /**
     * @param typeFirst whether {@code type} is checked before all other keywords, rather than with those of its group
     * @param messages the schema's own texts for what fails below it
     * @param asksForEvaluated whether a keyword asks what others have looked at
     */
    Subschema(
            TypeKeyword type,
            boolean typeFirst,
            List<KeywordGroup> groups,
            @Nullable ErrorMessages messages,
            List<Step> steps,
            boolean asksForEvaluated) {
        this.type = type;
        this.typeFirst = typeFirst;
        this.groups = List.copyOf(groups);
        this.messages = messages;
        this.steps = List.copyOf(steps);
        this.asksForEvaluated = asksForEvaluated;
    }

    List<Step> steps() {
        return steps;
    }

    /** Nothing below is wrong, nor depends on the root. */
    void settle() {
        steps = List.of();
    }

    /** Whether the instance is valid; what is wrong is reported in Ajv's order. */
    boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        run.enter();
        try {
            if (!asksForEvaluated) {
                return keywords(value, place, run, evaluated);
            }
            Evaluated own = new Evaluated();
            boolean valid = keywords(value, place, run, own);
            if (evaluated != null) {
                evaluated.add(own);
            }
            return valid;
        } finally {
            run.leave();
        }
    }

    private boolean keywords(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        int mark = run.mark();
        boolean valid = rules(value, place, run, evaluated);
        if (messages != null && !run.quiet()) {
            messages.apply(value, place, run);
            return valid || run.mark() == mark;
        }
        return valid;
    }

    private boolean rules(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        boolean valid = true;
        if (typeFirst && !type.accepts(value)) {
            valid = type.fail(place, run);
            // Ajv goes on to the first group of keywords where errors are being collected.
            if (run.quiet() || !run.allErrors() && !run.composite()) {
                return false;
            }
        }
        boolean first = true;
        for (KeywordGroup group : groups) {
            if (!valid && !first && !run.allErrors()) {
                return false;
            }
            first = false;
            if (group.type() == null || group.type().matches(value)) {
                for (Keyword keyword : group.keywords()) {
                    if (!keyword.test(value, place, run, evaluated)) {
                        valid = false;
                        if (!run.allErrors()) {
                            break;
                        }
                    }
                }
            } else if (group.checksType()) {
                valid = type.fail(place, run);
            }
        }
        return valid;
    }
}
