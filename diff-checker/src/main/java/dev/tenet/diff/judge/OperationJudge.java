package dev.tenet.diff.judge;

import dev.tenet.diff.match.OperationPair;

/** Judges one side of an operation that both contracts have. */
@FunctionalInterface
interface OperationJudge {
    void judge(OperationPair pair, Reporter reporter);
}
