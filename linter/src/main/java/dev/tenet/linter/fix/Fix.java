package dev.tenet.linter.fix;

import java.util.List;

/**
 * Changes that belong together: all are made, or none.
 *
 * @param findings how many findings they settle
 */
record Fix(int findings, List<Change> changes) {
    static Fix of(int findings, Change... changes) {
        return new Fix(findings, List.of(changes));
    }
}
