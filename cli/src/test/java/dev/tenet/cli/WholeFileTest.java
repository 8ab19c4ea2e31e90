package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_written_with_the_folders_that_it_needs() throws IOException {
        Path file = folder.resolve("a/b/report.json");
        WholeFile.write(file, out -> out.write("é"));
        assertThat(file).hasContent("é");
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
    }

    @Test
    void a_failure_leaves_the_former_file_and_nothing_else() throws IOException {
        Path file = folder.resolve("report.json");
        WholeFile.write(file, out -> out.write("former"));
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("former");
        assertThat(folder.toFile().list()).containsExactly("report.json");
    }
}
