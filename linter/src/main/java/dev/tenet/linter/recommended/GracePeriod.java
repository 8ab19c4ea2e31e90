package dev.tenet.linter.recommended;

import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.tree.Node;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.function.core.OptionsSchema;
import dev.tenet.linter.value.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code tenetGracePeriod}: between {@code x-deprecated-since} and {@code x-sunset} of an object there are so many days. With none, the sunset is not
 * before the deprecation; with some, dates in the wrong order are passed over.
 */
record GracePeriod(int days) implements RuleFunction {
    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Optional<LocalDate> since = date(target.get(Announcement.SINCE));
        Optional<LocalDate> sunset = date(target.get(Announcement.SUNSET));
        if (since.isEmpty() || sunset.isEmpty()) {
            return List.of();
        }
        long between = ChronoUnit.DAYS.between(since.get(), sunset.get());
        if (days == 0) {
            return between < 0
                    ? List.of(Violation.here("The sunset on " + sunset.get() + " is before the deprecation on "
                            + since.get() + "; swap or correct them."))
                    : List.of();
        }
        return between >= 0 && between < days
                ? List.of(Violation.here("Between the deprecation on " + since.get() + " and the sunset on "
                        + sunset.get() + " are " + between + " days; give clients " + days + " at least."))
                : List.of();
    }

    private static Optional<LocalDate> date(Value value) {
        @Nullable Node node = value.nodeOrNull();
        return node == null ? Optional.empty() : Announcement.date(node);
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("tenetGracePeriod", """
                {"type": "object", "required": ["days"], "additionalProperties": false,
                 "properties": {"days": {"type": "integer", "minimum": 0, "maximum": 36500}}}
                """);

        @Override
        public String name() {
            return "tenetGracePeriod";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new GracePeriod((int) options.get("days").number());
        }
    }
}
