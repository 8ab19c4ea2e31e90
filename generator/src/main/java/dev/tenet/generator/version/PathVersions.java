package dev.tenet.generator.version;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.PathItem;
import dev.tenet.contract.model.Server;
import dev.tenet.generator.version.VersionCheck.Outcome;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The major versions in the URLs of a contract: {@code /v1} in its servers and paths. */
public final class PathVersions {
    private static final Pattern VERSION = Pattern.compile("(?:^|/)[vV]([0-9]{1,6})(?:\\.[0-9]{1,6})*(?=/|$)");

    private PathVersions() {}

    static SortedSet<Long> of(Contract contract) {
        SortedSet<Long> versions = new TreeSet<>();
        contract.servers().stream().map(Server::url).forEach(url -> collect(url, versions));
        contract.paths().stream().map(PathItem::path).forEach(path -> collect(path, versions));
        return versions;
    }

    private static void collect(String url, SortedSet<Long> versions) {
        Matcher matcher = VERSION.matcher(url);
        while (matcher.find()) {
            versions.add(Long.valueOf(matcher.group(1)));
        }
    }

    /** Whether the major version of the revision is one of those in its URLs; nothing where these have none. What differed in the base already is only noted. */
    public static Optional<VersionCheck> check(Contract base, Contract revision) {
        SortedSet<Long> versions = of(revision);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        String says = versions.stream().map(version -> "v" + version).collect(Collectors.joining(", "));
        String declared = revision.apiVersion();
        Optional<SemanticVersion> version = SemanticVersion.of(declared);
        if (version.isEmpty()) {
            return Optional.of(new VersionCheck(
                    "paths", says, Outcome.UNKNOWN, "the paths say " + says + "; info.version is no semantic version"));
        }
        if (agrees(versions, version.get())) {
            return Optional.of(new VersionCheck(
                    "paths", says, Outcome.AGREES, "the paths say " + says + ", which agrees with info.version"));
        }
        boolean before = SemanticVersion.of(base.apiVersion())
                .filter(old -> !of(base).isEmpty() && !agrees(of(base), old))
                .isPresent();
        String differs = "the paths say " + says + ", and info.version " + declared;
        return Optional.of(
                before
                        ? new VersionCheck("paths", says, Outcome.NOTED, differs + ", as before")
                        : new VersionCheck(
                                "paths",
                                says,
                                Outcome.DIFFERS,
                                differs + ": serve version " + version.get().major() + " under /v"
                                        + version.get().major() + ", beside what is there"));
    }

    /** Before the first release, {@code /v1} is where it goes. */
    private static boolean agrees(SortedSet<Long> versions, SemanticVersion declared) {
        return versions.contains(declared.major()) || declared.major() == 0 && versions.contains(1L);
    }
}
