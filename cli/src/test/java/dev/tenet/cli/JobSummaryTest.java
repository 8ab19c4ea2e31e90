package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSummaryTest {
    private static final List<ReportTarget> GITHUB = List.of(new ReportTarget("github", Optional.empty()));

    @TempDir
    Path folder;

    @Test
    void a_report_for_github_adds_to_the_summary_of_the_job() throws IOException {
        Path file = folder.resolve("summary.md");
        Files.writeString(file, "Another step.\n");

        new JobSummary(Map.of("GITHUB_STEP_SUMMARY", file.toString())).write(GITHUB, out -> out.write("# Changes\n"));

        assertThat(file).hasContent("Another step.\n# Changes\n");
    }

    @Test
    void there_is_no_summary_without_such_a_report_or_such_a_server() throws IOException {
        Path file = folder.resolve("summary.md");
        Map<String, String> server = Map.of("GITHUB_STEP_SUMMARY", file.toString());

        new JobSummary(server).write(List.of(ReportTarget.TEXT), out -> out.write("never"));
        new JobSummary(Map.of()).write(GITHUB, out -> out.write("never"));
        new JobSummary(Map.of("GITHUB_STEP_SUMMARY", "")).write(GITHUB, out -> out.write("never"));

        assertThat(folder).isEmptyDirectory();
    }
}
