package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.SecurityScheme;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.SchemeMeaning;
import dev.tenet.diff.rules.SecurityRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares security schemes of the same name. */
final class SchemeComparison {
    private final Contract base;
    private final Contract revision;

    SchemeComparison(Contract base, Contract revision) {
        this.base = base;
        this.revision = revision;
    }

    void compare(String name, Direction direction, Reporter reporter) {
        SecurityScheme old = base.securitySchemes().get(name);
        SecurityScheme now = revision.securitySchemes().get(name);
        if (old == null || now == null) {
            return;
        }
        SchemeMeaning before = SchemeMeaning.of(old);
        SchemeMeaning after = SchemeMeaning.of(now);
        if (!before.type().equals(after.type()) || !before.details().equals(after.details())) {
            String was = text(old);
            String is = text(now);
            Change change = Change.between(
                    SecurityRule.SECURITY_SCHEME_CHANGED,
                    "security scheme '" + name + "' changed from " + was + " to " + is,
                    old.place(),
                    now.place());
            reporter.add(
                    direction == Direction.REQUEST
                            ? change.shownBy(reporter.call() + " with " + was, "needed now: " + is)
                            : change.in(direction)
                                    .shownByResponse(reporter.call() + " with " + is, "asked for: " + was));
            return;
        }
        if (direction == Direction.REQUEST) {
            flows(name, old, now, reporter); // elsewhere they say where the server gets its tokens, not what it sends
        }
        for (Map.Entry<String, String> url : before.urls().entrySet()) {
            String other = after.urls().get(url.getKey());
            if (other != null && !other.equals(url.getValue())) {
                reporter.add(Change.between(
                        SecurityRule.SECURITY_URL_CHANGED,
                        "security scheme '" + name + "': " + url.getKey() + " changed from " + url.getValue() + " to "
                                + other,
                        at(old.place(), url.getKey()),
                        at(now.place(), url.getKey())));
            }
        }
    }

    /** For people: {@code apiKey (in: header, name: X-Key)}. */
    private static String text(SecurityScheme scheme) {
        Map<String, String> details = new TreeMap<>(scheme.details());
        details.keySet().retainAll(Set.of("in", "name", "scheme"));
        return scheme.type()
                + (details.isEmpty()
                        ? ""
                        : " "
                                + details.toString()
                                        .replace('{', '(')
                                        .replace('}', ')')
                                        .replace("=", ": "));
    }

    private static void flows(String name, SecurityScheme old, SecurityScheme now, Reporter reporter) {
        for (String flow : new TreeSet<>(old.flows().keySet())) {
            SecurityScheme.Flow gone = old.flows().get(flow);
            if (!now.flows().containsKey(flow) && gone != null) {
                reporter.add(Change.removed(
                                SecurityRule.OAUTH_FLOW_REMOVED,
                                "security scheme '" + name + "': flow " + flow + " removed",
                                gone.place())
                        .shownBy(reporter.call() + " with a token from the flow " + flow, "there is no such flow"));
            }
        }
        for (String flow : new TreeSet<>(old.flows().keySet())) {
            SecurityScheme.Flow before = old.flows().get(flow);
            SecurityScheme.Flow after = now.flows().get(flow);
            if (before != null && after != null) {
                scopes("security scheme '" + name + "': flow " + flow, before, after, reporter);
            }
        }
        for (String flow : new TreeSet<>(now.flows().keySet())) {
            SecurityScheme.Flow come = now.flows().get(flow);
            if (!old.flows().containsKey(flow) && come != null) {
                reporter.add(Change.added(
                        SecurityRule.OAUTH_FLOW_ADDED,
                        "security scheme '" + name + "': flow " + flow + " added",
                        come.place()));
            }
        }
    }

    private static void scopes(
            String subject, SecurityScheme.Flow before, SecurityScheme.Flow after, Reporter reporter) {
        for (String scope : new TreeSet<>(before.scopes())) {
            if (!after.scopes().contains(scope)) {
                reporter.add(Change.between(
                        SecurityRule.OAUTH_SCOPE_REMOVED,
                        subject + " no longer offers the scope " + scope,
                        at(before, scope),
                        after.place()));
            }
        }
        for (String scope : new TreeSet<>(after.scopes())) {
            if (!before.scopes().contains(scope)) {
                reporter.add(Change.between(
                        SecurityRule.OAUTH_SCOPE_ADDED,
                        subject + " offers the scope " + scope + " now",
                        before.place(),
                        at(after, scope)));
            }
        }
    }

    private static Place at(SecurityScheme.Flow flow, String scope) {
        return flow.place().find("scopes").flatMap(scopes -> scopes.find(scope)).orElse(flow.place());
    }

    /** The URL itself; {@code key} is a keyword, or a flow and a keyword. */
    private static Place at(Place scheme, String key) {
        String[] names = key.split(" ");
        if (names.length == 1) {
            return scheme.find(key).orElse(scheme);
        }
        return scheme.find("flows")
                .flatMap(flows -> flows.find(names[0]))
                .flatMap(flow -> flow.find(names[1]))
                .orElse(scheme.find(names[1]).orElse(scheme));
    }
}
