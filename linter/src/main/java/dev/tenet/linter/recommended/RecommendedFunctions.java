package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.WithoutOptions;
import java.util.List;

/** The functions of {@code tenet:recommended}, which rulesets of users can name too. */
public final class RecommendedFunctions {
    private static final List<FunctionDefinition> ALL = List.of(
            new Bounded.Definition(),
            new GracePeriod.Definition(),
            new NamingStyle.Definition(),
            new OperationHabit.Definition(),
            new WithoutOptions("tenetBoundsInOrder", new BoundsInOrder()),
            new WithoutOptions("tenetDistinctNames", new DistinctNames()),
            new WithoutOptions("tenetOpenEnums", new OpenEnums()),
            new WithoutOptions("tenetOpenObjects", new OpenObjects()),
            new WithoutOptions("tenetOperationSecured", new OperationSecured()),
            new WithoutOptions("tenetPaginated", new Paginated()),
            new WithoutOptions("tenetPathParameterNames", new PathParameterNames()),
            new WithoutOptions("tenetPatternCompiles", new PatternCompiles()),
            new WithoutOptions("tenetProblemDetails", new ProblemDetails()),
            new WithoutOptions("tenetReplacementExists", new ReplacementExists()),
            new WithoutOptions("tenetRequiredDeclared", new RequiredDeclared()),
            new WithoutOptions("tenetSameErrorSchema", new SameErrorSchema()),
            new WithoutOptions("tenetTellingDescriptions", new TellingDescriptions()),
            new WithoutOptions("tenetUniqueSummaries", new UniqueSummaries()),
            new WithoutOptions("tenetVersionPlacement", new VersionPlacement()));

    private RecommendedFunctions() {}

    /** All of them, by name. */
    public static List<FunctionDefinition> all() {
        return ALL;
    }
}
