package dev.tenet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The summary of a job of GitHub Actions, which stands beside its log: where the environment names a file for it, a call that reports for
 * GitHub writes there as well.
 */
record JobSummary(Map<String, String> environment) {
    private static final String FILE = "GITHUB_STEP_SUMMARY";

    static JobSummary system() {
        return new JobSummary(System.getenv());
    }

    /** Adds to what other steps wrote. */
    void write(List<ReportTarget> targets, WholeFile.Content content) throws IOException {
        Optional<String> file = Optional.ofNullable(environment.get(FILE)).filter(name -> !name.isBlank());
        if (file.isPresent()
                && targets.stream().anyMatch(target -> target.format().equals("github"))) {
            try (Writer out = Files.newBufferedWriter(
                    Path.of(file.get()),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND)) {
                content.writeTo(out);
            }
        }
    }
}
