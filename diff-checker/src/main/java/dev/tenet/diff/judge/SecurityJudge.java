package dev.tenet.diff.judge;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.match.SchemeNames;
import dev.tenet.diff.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges who may call. A client holds credentials that satisfied one alternative of the base; it breaks where these satisfy no alternative
 * of the revision. Schemes are the same by what they mean, not by their name. Where the server calls, it is the one that holds
 * credentials.
 */
final class SecurityJudge implements OperationJudge {
    private final SchemeNames names;
    private final SchemeComparison schemes;

    SecurityJudge(Contract base, Contract revision) {
        this.names = SchemeNames.of(base, revision);
        this.schemes = new SchemeComparison(base, revision);
    }

    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        List<SecurityAlternative> old = SecurityAlternative.of(pair.base(), silent(pair, pair.base()), name -> name);
        List<SecurityAlternative> now =
                SecurityAlternative.of(pair.revision(), silent(pair, pair.revision()), names::inBase);
        if (pair.turned()) {
            new SentCredentials(old, now, reporter).judge();
        } else {
            askedCredentials(old, now, reporter);
        }
        usedSchemes(pair).forEach(name -> schemes.compare(name, pair.requestDirection(), reporter));
    }

    /** Where it could be said what is asked; the document says nothing of calls by the server. */
    private static Place silent(OperationPair pair, Operation operation) {
        Place root = operation.place().document().place();
        return pair.turned() ? operation.place() : root.find("security").orElse(root);
    }

    private static void askedCredentials(
            List<SecurityAlternative> old, List<SecurityAlternative> now, Reporter reporter) {
        for (SecurityAlternative held : old) {
            if (now.stream().noneMatch(needed -> needed.isSatisfiedBy(held))) {
                refused(held, now, reporter);
            }
        }
        for (SecurityAlternative needed : now) {
            if (old.stream().noneMatch(held -> held.isSatisfiedBy(needed))) {
                opened(needed, old, reporter);
            }
        }
    }

    private static void refused(SecurityAlternative held, List<SecurityAlternative> now, Reporter reporter) {
        Optional<SecurityAlternative> more =
                now.stream().filter(held::hasSameSchemes).findFirst();
        Place place = more.map(SecurityAlternative::place).orElse(now.get(0).place());
        Change change;
        if (held.isNothing()) {
            change = Change.between(
                    SecurityRule.SECURITY_ADDED,
                    "credentials are needed now: " + SecurityAlternative.texts(now),
                    held.place(),
                    place);
        } else if (more.isPresent()) {
            change = Change.between(
                    SecurityRule.SECURITY_SCOPE_ADDED,
                    "further scopes are needed now: " + more.get().scopesBeyond(held),
                    held.place(),
                    place);
        } else {
            change = Change.between(
                    SecurityRule.SECURITY_ALTERNATIVE_REMOVED,
                    held.text() + " is no longer enough; needed now: " + SecurityAlternative.texts(now),
                    held.place(),
                    place);
        }
        reporter.add(change.shownBy(
                reporter.call() + " with " + held.text(), "needed now: " + SecurityAlternative.texts(now)));
    }

    private static void opened(SecurityAlternative needed, List<SecurityAlternative> old, Reporter reporter) {
        Optional<SecurityAlternative> before =
                old.stream().filter(needed::hasSameSchemes).findFirst();
        Place place = before.map(SecurityAlternative::place).orElse(old.get(0).place());
        if (needed.isNothing()) {
            reporter.add(Change.between(
                    SecurityRule.SECURITY_REMOVED, "credentials are no longer needed", place, needed.place()));
        } else if (before.isPresent()) {
            reporter.add(Change.between(
                    SecurityRule.SECURITY_SCOPE_REMOVED,
                    "fewer scopes are needed: " + needed.text(),
                    place,
                    needed.place()));
        } else if (old.stream().noneMatch(SecurityAlternative::isNothing)) {
            reporter.add(Change.between(
                    SecurityRule.SECURITY_ALTERNATIVE_ADDED, needed.text() + " is enough now", place, needed.place()));
        }
    }

    /** The schemes that both versions of the operation use under the same name. */
    private static Set<String> usedSchemes(OperationPair pair) {
        Set<String> used = new TreeSet<>();
        pair.base()
                .security()
                .forEach(requirement -> used.addAll(requirement.schemes().keySet()));
        Set<String> now = new TreeSet<>();
        pair.revision()
                .security()
                .forEach(requirement -> now.addAll(requirement.schemes().keySet()));
        used.retainAll(now);
        return used;
    }
}
