package dev.tenet.generator.version;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How much a change of the generated source weighs in one language: a rule has one level for all of them.
 *
 * @param typesTellAbsence whether it is part of a type that a value may be missing ({@code *string}, {@code Option}, {@code string | undefined})
 * @param exhaustive whether code that distinguishes all values of an enum stops compiling when there is a further one
 */
record LanguageLevels(boolean typesTellAbsence, boolean exhaustive) implements BiFunction<Finding, Level, Level> {
    /** The ledger of the target keeps the order of parameters. */
    private static final Set<String> HELD = Set.of("parameter-order-changed", "parameter-inserted");

    private static final Set<String> OF_ABSENCE = Set.of(
            "property-became-required",
            "property-became-optional",
            "became-nullable",
            "became-not-nullable",
            "parameter-became-optional",
            "request-body-became-optional",
            "request-body-became-required");

    static LanguageLevels ofKind(String kind) {
        String name = kind.toLowerCase(Locale.ROOT);
        boolean strict = name.startsWith("go")
                || name.startsWith("rust")
                || name.startsWith("kotlin")
                || name.startsWith("typescript")
                || name.startsWith("csharp");
        // The enums of the Rust and Kotlin clients are closed for the compiler.
        return new LanguageLevels(strict, name.startsWith("rust") || name.startsWith("kotlin"));
    }

    @Override
    public Level apply(Finding finding, Level level) {
        if (HELD.contains(finding.rule())) {
            return Level.INFO;
        }
        boolean breaks = typesTellAbsence && OF_ABSENCE.contains(finding.rule())
                || exhaustive && finding.rule().equals("enum-value-added");
        return breaks && level == Level.WARNING ? Level.ERROR : level;
    }
}
