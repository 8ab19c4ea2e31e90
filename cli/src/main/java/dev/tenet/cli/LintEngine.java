package dev.tenet.cli;

import dev.tenet.linter.ruleset.RulesetException;
import java.util.List;

/** The linter of this installation. */
final class LintEngine implements LintRun.Engine {
    @Override
    public LintRun load(LintRun.Settings settings) throws RulesetException {
        throw new RulesetException(List.of("tenet: the linter is not part of this build"));
    }
}
