package dev.tenet.project.init;

/** The ruleset of a new project. */
final class RulesetText {
    static final String TEXT = """
            # The rules for your contracts, in the format of Spectral. "tenet explain RULE" tells what a rule is for.
            extends:
              - spectral:oas
              - tenet:recommended

            # Another severity (error, warn, info, hint, off) for a rule, or rules of your own:
            # rules:
            #   operation-description: off
            """;

    private RulesetText() {}
}
