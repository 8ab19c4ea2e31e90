package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.UsedBy;
import java.util.ArrayList;
import java.util.List;

/** Who uses what a finding is about, in lines for people. */
final class UsedByText {
    private UsedByText() {}

    static List<String> lines(LintFinding finding) {
        UsedBy usedBy = finding.usedBy();
        List<String> lines = new ArrayList<>();
        for (UsedBy.Place place : usedBy.places()) {
            String file = place.source().equals(finding.source()) ? "" : Shown.line(place.source()) + ":";
            lines.add("used by " + Shown.line(place.name()) + " at " + file
                    + place.range().start());
        }
        int others = usedBy.count() - usedBy.places().size();
        if (others > 0) {
            lines.add("used by " + others + " more");
        }
        return lines;
    }
}
