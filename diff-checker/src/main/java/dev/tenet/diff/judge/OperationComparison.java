package dev.tenet.diff.judge;

import dev.tenet.diff.match.OperationPair;
import java.util.List;

/** Compares operations that both contracts have, one side of them after the other. */
public final class OperationComparison {
    private final Run run;
    private final List<OperationJudge> judges;

    public OperationComparison(Run run) {
        this.run = run;
        this.judges = List.of(
                new OperationNames(),
                new Lifecycle(),
                new OperationTexts(),
                new ParameterJudge(),
                new RequestBodyJudge(),
                new ResponseJudge(),
                new SecurityJudge(run.base(), run.revision()),
                new ServerJudge(!run.options().pathMappings().isEmpty()),
                new CallbackJudge(this::compare));
    }

    public void compare(OperationPair pair) {
        Reporter reporter = new Reporter(run, pair);
        judges.forEach(judge -> judge.judge(pair, reporter));
    }
}
