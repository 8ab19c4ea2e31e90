package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.rules.SecurityRule;
import java.util.List;
import java.util.Optional;

/**
 * Judges the credentials that the server sends where it calls, in webhooks and callbacks. Who is called goes on asking for those of the base;
 * it breaks where the server may choose an alternative of the revision that satisfies none of them.
 */
final class SentCredentials {
    private final List<SecurityAlternative> old;
    private final List<SecurityAlternative> now;
    private final Reporter reporter;

    SentCredentials(List<SecurityAlternative> old, List<SecurityAlternative> now, Reporter reporter) {
        this.old = old;
        this.now = now;
        this.reporter = reporter;
    }

    void judge() {
        for (SecurityAlternative sent : now) {
            if (old.stream().noneMatch(asked -> asked.isSatisfiedBy(sent))) {
                refused(sent);
            }
        }
        for (SecurityAlternative asked : old) {
            if (now.stream().noneMatch(sent -> sent.isSatisfiedBy(asked))) {
                noLongerSent(asked);
            }
        }
    }

    private void refused(SecurityAlternative sent) {
        Optional<SecurityAlternative> more =
                old.stream().filter(sent::hasSameSchemes).findFirst();
        SecurityAlternative beside = more.orElse(old.get(0));
        Change change;
        if (sent.isNothing()) {
            change = change(SecurityRule.SECURITY_REMOVED, "credentials are no longer sent", beside, sent);
        } else if (more.isPresent()) {
            String message = "scopes are no longer sent: " + more.get().scopesBeyond(sent);
            change = change(SecurityRule.SECURITY_SCOPE_REMOVED, message, beside, sent);
        } else {
            String message = sent.text() + " may be sent now; asked for: " + SecurityAlternative.texts(old);
            change = change(SecurityRule.SECURITY_ALTERNATIVE_ADDED, message, beside, sent);
        }
        reporter.add(change.onWire(Level.ERROR)
                .shownByResponse(
                        reporter.call() + " with " + sent.text(), "asked for: " + SecurityAlternative.texts(old)));
    }

    private void noLongerSent(SecurityAlternative asked) {
        Optional<SecurityAlternative> less =
                now.stream().filter(asked::hasSameSchemes).findFirst();
        SecurityAlternative beside = less.orElse(now.get(0));
        Change change;
        if (asked.isNothing()) {
            String message = "credentials are sent now: " + SecurityAlternative.texts(now);
            change = change(SecurityRule.SECURITY_ADDED, message, asked, beside);
        } else if (less.isPresent()) {
            String message = "further scopes are sent now: " + less.get().scopesBeyond(asked);
            change = change(SecurityRule.SECURITY_SCOPE_ADDED, message, asked, beside);
        } else if (now.stream().noneMatch(SecurityAlternative::isNothing)) {
            String message = "sent is " + SecurityAlternative.texts(now) + " now, not " + asked.text();
            change = change(SecurityRule.SECURITY_ALTERNATIVE_REMOVED, message, asked, beside);
        } else {
            return; // told as credentials that are no longer sent
        }
        reporter.add(change.onWire(Level.INFO));
    }

    private static Change change(
            SecurityRule rule, String message, SecurityAlternative base, SecurityAlternative revision) {
        return Change.between(rule, message, base.place(), revision.place()).in(Direction.RESPONSE);
    }
}
