package dev.tenet.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.generator.GenerationException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningMarkTest {
    @TempDir
    Path folder;

    /** Another run: takes the mark, and keeps it until it is killed. */
    static final class AnotherRun {
        public static void main(String[] arguments) throws Exception {
            try (RunningMark mark = RunningMark.beside(Path.of(arguments[0]))) {
                System.out.println("has it");
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void another_process_has_it_until_it_is_killed() throws Exception {
        Path lock = folder.resolve("tenet.lock");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherRun.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("has it");

            assertThatThrownBy(() -> RunningMark.beside(lock))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("another tenet generate is at work here");
        } finally {
            other.destroyForcibly().waitFor();
        }

        RunningMark.beside(lock).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leaves_no_folders_that_were_not_there() throws IOException {
        RunningMark.beside(folder.resolve("a/b/tenet.lock")).close();

        assertThat(folder).isEmptyDirectory();
    }
}
