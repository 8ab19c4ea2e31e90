package dev.tenet.linter.session;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.linter.ignore.Ignore;
import dev.tenet.linter.ignore.Ignores;
import dev.tenet.linter.message.PathText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the documents of a run ask to be ignored: what matches in any of them is used. */
final class UsedIgnores {
    private final Map<Asked, Ignore> ignores = new LinkedHashMap<>();

    private record Asked(String source, List<String> path, String rule) {}

    void add(List<Ignore> some) {
        for (Ignore ignore : some) {
            ignores.merge(
                    new Asked(ignore.source(), ignore.path(), ignore.rule()),
                    ignore,
                    (known, next) -> known.matched() ? known : next);
        }
    }

    /** Puts a finding for each that matches nothing among those of its file. */
    List<LintFinding> addTo(List<LintFinding> findings) {
        List<LintFinding> all = new ArrayList<>(findings);
        for (Ignore ignore : ignores.values()) {
            if (!ignore.matched()) {
                LintFinding unused = finding(ignore);
                all.add(position(unused, all), unused);
            }
        }
        return all;
    }

    private static int position(LintFinding added, List<LintFinding> findings) {
        int position = -1;
        for (int i = 0; i < findings.size(); i++) {
            LintFinding each = findings.get(i);
            if (each.source().equals(added.source())) {
                if (each.range().start().compareTo(added.range().start()) > 0) {
                    return i;
                }
                position = i + 1;
            }
        }
        return position < 0 ? findings.size() : position;
    }

    private static LintFinding finding(Ignore ignore) {
        List<String> path = new ArrayList<>(ignore.path());
        path.add(Ignores.KEY);
        return new LintFinding(
                        "unused-ignore",
                        "\"" + ignore.rule() + "\" finds nothing here; remove it from x-tenet-ignore",
                        path,
                        Severity.WARNING,
                        ignore.range(),
                        ignore.source(),
                        Optional.empty())
                .withAnchor(PathText.escapedPointer(path));
    }
}
