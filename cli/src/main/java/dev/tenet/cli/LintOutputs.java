package dev.tenet.cli;

import dev.tenet.report.lint.LintFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where each format goes: a file, or standard output. The rules are those of Spectral's {@code --output}. */
final class LintOutputs {
    private static final String STDOUT = "<stdout>";

    private final List<LintFormat> formats;
    private final Map<LintFormat, String> targets;

    private LintOutputs(List<LintFormat> formats, Map<LintFormat, String> targets) {
        this.formats = formats;
        this.targets = targets;
    }

    /**
     * Pairs formats and files.
     *
     * @param files given without a format
     * @param filesByFormat given as {@code --output.json} and the like
     * @throws IllegalArgumentException where they do not go together; the message says why
     */
    static LintOutputs of(List<LintFormat> formats, List<String> files, Map<LintFormat, String> filesByFormat) {
        boolean several = formats.size() > 1;
        if (files.size() > 1 || !(files.isEmpty() || filesByFormat.isEmpty())) {
            throw new IllegalArgumentException(
                    several
                            ? "Multiple outputs have to be provided when more than a single format is specified"
                            : "Output must be either string or unspecified when a single format is specified");
        }
        Map<LintFormat, String> targets = new EnumMap<>(LintFormat.class);
        targets.putAll(filesByFormat);
        if (!files.isEmpty()) {
            targets.put(formats.get(0), files.get(0));
        } else if (targets.size() < formats.size()) {
            formats.stream()
                    .filter(format -> !targets.containsKey(format))
                    .findFirst()
                    .ifPresent(missing -> targets.put(missing, STDOUT));
        }
        check(formats, targets);
        return new LintOutputs(List.copyOf(formats), targets);
    }

    private static void check(List<LintFormat> formats, Map<LintFormat, String> targets) {
        if (formats.size() == 1 && targets.size() > 1) {
            throw new IllegalArgumentException(
                    "Output must be either string or unspecified when a single format is specified");
        }
        if (formats.size() != targets.size()) {
            throw new IllegalArgumentException("The number of outputs must match the number of formats");
        }
        Collection<LintFormat> missing = new ArrayList<>(formats);
        missing.removeAll(targets.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing outputs for the following formats: "
                    + missing.stream().map(LintFormat::label).collect(Collectors.joining(", ")));
        }
    }

    List<LintFormat> formats() {
        return formats;
    }

    /** The file of a format; empty for standard output. */
    Optional<Path> file(LintFormat format) {
        return Optional.ofNullable(targets.get(format))
                .filter(target -> !target.equals(STDOUT))
                .map(Path::of);
    }

    /** Whether other lines may go to standard output, as nothing there would be broken by them. */
    boolean leaveRoomOnStdout() {
        return formats.stream()
                .allMatch(format -> format.toleratesOtherLines() || file(format).isPresent());
    }
}
