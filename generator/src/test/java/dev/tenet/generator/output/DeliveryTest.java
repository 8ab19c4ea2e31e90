package dev.tenet.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.generator.lock.Digest;
import dev.tenet.generator.lock.LockFile;
import dev.tenet.generator.lock.LockedTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
    private static final Map<String, String> OLD = Map.of("a.txt", "a", "b.txt", "b", "c/c.txt", "c", "d/d.txt", "d");
    private static final Map<String, String> NEW =
            Map.of("a.txt", "a", "b.txt", "B", "c/c.txt", "C", "e/e.txt", "E", "f.txt", "F");
    private static final KeptFiles NONE = KeptFiles.of(java.util.List.of());

    @TempDir
    Path folder;

    /** Where a run ends as if the machine had been switched off. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_run_that_is_killed_at_any_point_leaves_the_old_output_or_is_finished_by_the_next() throws IOException {
        int points = 0;
        for (boolean killed = true; killed; points++) {
            Path here = Files.createDirectory(folder.resolve("killed-" + points));
            deliver(here, OLD, Integer.MAX_VALUE);
            killed = !deliver(here, NEW, points);
            boolean begun = Delivery.isInterrupted(staging(here));
            if (killed && !begun && !content(here).equals(NEW)) {
                assertThat(content(here)).as("killed at point %d", points).isEqualTo(OLD);
            }

            new Delivery(lock(here)).recover(staging(here), here.resolve("out"), "one", NONE);

            Map<String, String> expected = killed && !begun && content(here).equals(OLD) ? OLD : NEW;
            assertThat(content(here)).as("finished after point %d", points).isEqualTo(expected);
            assertThat(locked(here).keySet())
                    .as("locked after point %d", points)
                    .isEqualTo(expected.keySet());
            assertThat(staging(here).path()).doesNotExist();
        }
        assertThat(points).isGreaterThan(6);
    }

    @Test
    void what_was_edited_between_the_kill_and_the_next_run_stays() throws IOException {
        deliver(folder, OLD, Integer.MAX_VALUE);
        deliver(folder, NEW, 2);
        Files.writeString(folder.resolve("out/f.txt"), "mine");
        Files.writeString(folder.resolve("out/b.txt"), "mine");

        new Delivery(lock(folder)).recover(staging(folder), folder.resolve("out"), "one", NONE);

        assertThat(content(folder))
                .containsEntry("f.txt", "mine")
                .containsEntry("b.txt", "mine")
                .containsEntry("e/e.txt", "E");
        assertThat(lock(folder).read().target("one").orElseThrow().unfinished()).isTrue();
    }

    /** Whether it came to its end. */
    private static boolean deliver(Path here, Map<String, String> files, int killedAt) throws IOException {
        Staging staging = staging(here);
        staging.clear();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = staging.files().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        SortedMap<String, String> digests = staging.settle();
        Path output = here.resolve("out");
        OutputPlan plan = OutputPlan.of(output, digests, locked(here), NONE, false);
        AtomicInteger left = new AtomicInteger(killedAt);
        try {
            new Delivery(lock(here), () -> {
                        if (left.getAndDecrement() == 0) {
                            throw new Killed();
                        }
                    })
                    .deliver(staging, output, plan, target(plan.files()));
            return true;
        } catch (Killed killed) {
            return false;
        }
    }

    private static LockedTarget target(SortedMap<String, String> files) {
        return new LockedTarget(
                "one",
                "out",
                "cobol",
                "1",
                "fake",
                "tenet",
                Digest.of(new byte[0]),
                new TreeMap<>(Map.of("pets.yaml", "1")),
                new TreeMap<>(),
                files,
                java.util.Optional.empty(),
                false);
    }

    private static SortedMap<String, String> locked(Path here) throws IOException {
        return lock(here).read().target("one").map(LockedTarget::files).orElse(new TreeMap<>());
    }

    private static LockFile lock(Path here) {
        return new LockFile(here.resolve("tenet.lock"));
    }

    private static Staging staging(Path here) {
        return Staging.beside(here.resolve("out"));
    }

    private static Map<String, String> content(Path here) throws IOException {
        Path output = here.resolve("out");
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    content.put(output.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return content;
    }
}
