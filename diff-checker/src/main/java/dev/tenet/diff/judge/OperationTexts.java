package dev.tenet.diff.judge;

import dev.tenet.diff.match.OperationPair;

/** Looks at the texts of an operation. */
final class OperationTexts implements OperationJudge {
    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        DescribedParts.compare("operation", pair.base().place(), pair.revision().place())
                .ifPresent(reporter::add);
    }
}
