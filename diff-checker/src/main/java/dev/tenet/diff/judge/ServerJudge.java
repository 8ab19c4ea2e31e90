package dev.tenet.diff.judge;

import dev.tenet.contract.model.Server;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.rules.DocumentRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Judges where an operation is served. Hosts differ between deployments for good reasons, so a missing one is a warning only. */
final class ServerJudge implements OperationJudge {
    private static final int MOST_URLS = 256;

    private final boolean mapped;

    /** @param mapped whether paths were mapped by hand, so that base paths are expected to differ */
    ServerJudge(boolean mapped) {
        this.mapped = mapped;
    }

    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        if (mapped || pair.turned()) {
            return;
        }
        Set<String> old = urls(pair.base().servers());
        Set<String> now = urls(pair.revision().servers());
        for (Server server : pair.base().servers()) {
            Optional<String> gone = urls(List.of(server)).stream()
                    .filter(url -> !now.contains(url))
                    .findFirst();
            if (gone.isPresent()) {
                String message = "server " + server.url() + " removed";
                reporter.add(Change.removed(DocumentRule.SERVER_REMOVED, message, server.place())
                        .shownBy(
                                reporter.method() + " " + gone.get()
                                        + pair.base().path(),
                                "no server of the revision has this URL"));
            }
        }
        for (Server server : pair.revision().servers()) {
            if (!old.containsAll(urls(List.of(server)))) {
                reporter.add(
                        Change.added(DocumentRule.SERVER_ADDED, "server " + server.url() + " added", server.place()));
            }
        }
    }

    /** All URLs, with every value of every variable, as far as these are not too many. */
    private static Set<String> urls(List<Server> servers) {
        Set<String> all = new LinkedHashSet<>();
        for (Server server : servers) {
            Set<String> urls = Set.of(server.url());
            for (Map.Entry<String, List<String>> variable : new TreeMap<>(server.variables()).entrySet()) {
                Set<String> filled = new LinkedHashSet<>();
                for (String url : urls) {
                    for (String value : variable.getValue()) {
                        if (filled.size() < MOST_URLS) {
                            filled.add(url.replace("{" + variable.getKey() + "}", value));
                        }
                    }
                }
                urls = filled.isEmpty() ? urls : filled;
            }
            urls.forEach(url -> all.add(url.endsWith("/") ? url.substring(0, url.length() - 1) : url));
        }
        return all;
    }
}
