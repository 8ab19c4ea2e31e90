package dev.tenet.linter.ruleset;

import java.util.Optional;

/** How severe a ruleset finds what the parser objects to; what is absent is an error. */
record ParserOptions(Optional<RuleLevel> duplicateKeys, Optional<RuleLevel> incompatibleValues) {
    static final ParserOptions DEFAULT = new ParserOptions(Optional.empty(), Optional.empty());
}
