package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what the module promised last: the newest release of its own coordinates below the current version that has a bundle of
 * contracts.
 *
 * @param former the coordinates that the module had before, newest first
 * @param range of the versions that count
 */
record LastRelease(Releases releases, Coordinates own, List<Coordinates> former, String range) {
    /** So many releases without a bundle are passed over: one may have been made without it by mistake. */
    private static final int PASSED_OVER = 3;

    /**
     * What was found.
     *
     * @param bundle the baseline; absent where nothing was released yet
     * @param note what there is to say about it
     * @param doubtful whether the note is a warning
     */
    record Found(Optional<String> bundle, Optional<String> note, boolean doubtful) {}

    /** @throws InputException where it cannot be told what was released */
    Found find() {
        List<String> troubles = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Coordinates each : Stream.concat(Stream.of(own), former.stream()).toList()) {
            Releases.Known known = releases.of(each, range);
            troubles.addAll(known.troubles());
            for (String version : known.versions()
                    .subList(0, Math.min(PASSED_OVER, known.versions().size()))) {
                if (hasBundle(each, version)) {
                    return new Found(Optional.of(each.bundle(version)), doubt(each, version, without, troubles), true);
                }
                without.add(each + ":" + version);
            }
        }
        if (!troubles.isEmpty()) {
            throw new InputException(unreachable(troubles));
        }
        return none(without);
    }

    private boolean hasBundle(Coordinates coordinates, String version) {
        try {
            return releases.maven()
                    .jar(coordinates, version, Coordinates.CLASSIFIER)
                    .isPresent();
        } catch (SourceException e) {
            throw new InputException(unreachable(List.of(String.valueOf(e.getMessage()))));
        }
    }

    private static String unreachable(List<String> troubles) {
        return "the last release cannot be looked up, so nothing was compared:" + System.lineSeparator() + "  "
                + String.join(System.lineSeparator() + "  ", troubles) + System.lineSeparator()
                + "Check the repository, its credentials and the network; work offline with what was fetched before "
                + "(-o); or leave the comparison out for once (-Dtenet.diff.skip)";
    }

    private static Optional<String> doubt(
            Coordinates coordinates, String version, List<String> without, List<String> troubles) {
        List<String> doubts = new ArrayList<>(troubles);
        if (!without.isEmpty()) {
            doubts.add(String.join(", ", without) + " released no contract (no jar with the classifier "
                    + Coordinates.CLASSIFIER + "): comparing with " + coordinates + ":" + version);
        }
        return doubts.isEmpty() ? Optional.empty() : Optional.of(String.join(System.lineSeparator(), doubts));
    }

    private Found none(List<String> without) {
        String places = releases.maven().places();
        if (!without.isEmpty()) {
            return new Found(
                    Optional.empty(),
                    Optional.of("nothing to compare with: " + String.join(", ", without)
                            + " released no contract (no jar with the classifier " + Coordinates.CLASSIFIER + " in "
                            + places + ")"),
                    releases.maven().session().isOffline());
        }
        if (releases.maven().session().isOffline()) {
            return new Found(
                    Optional.empty(),
                    Optional.of("nothing was compared: the build is offline, and no release of " + own
                            + " was fetched before; build once without -o"),
                    true);
        }
        List<String> others = releases.of(own, "(,)").versions();
        return others.isEmpty()
                ? new Found(
                        Optional.empty(),
                        Optional.of("first release: nothing of " + own + " is in " + places + " to compare with"),
                        false)
                : new Found(
                        Optional.empty(),
                        Optional.of("nothing was compared: no release of " + own + " is in the range " + range
                                + ", but " + String.join(", ", others.subList(0, Math.min(3, others.size())))
                                + (others.size() > 3 ? ", …" : "")
                                + " are there; say what counts with <baselineRange> (tenet.baselineRange)"),
                        true);
    }
}
