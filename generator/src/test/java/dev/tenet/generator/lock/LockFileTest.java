package dev.tenet.generator.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.InputException;
import dev.tenet.generator.version.VersionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    @TempDir
    Path folder;

    @Test
    void says_what_was_put_into_it() throws IOException {
        Lock lock = Lock.EMPTY
                .with(target("java", false))
                .with(target("true", true))
                .with(target("a b: #c", false));

        file().write(lock);

        assertThat(file().read()).isEqualTo(lock);
    }

    @Test
    void is_written_in_the_order_of_names_one_fact_a_line() throws IOException {
        file().write(Lock.EMPTY.with(target("java", false)));

        assertThat(Files.readString(folder.resolve("tenet.lock"))).isEqualTo("""
            # Written by "tenet generate". Commit it with the generated code; do not edit it.
            lock: 1
            targets:
              java:
                output: "out/java"
                kind: "java-client"
                version: "1.0"
                engine: "engine 1"
                tenet: "tenet 1"
                options: "00"
                release:
                  version: "1.0.0"
                  baseVersion: "0.9.0"
                  baseline: "05"
                  engine: "engine 1"
                  baseEngine: "engine 0"
                sources:
                  api/pets.yaml: "01"
                surface:
                  "operation:listPets": ["query:limit", "no"]
                files:
                  "1 ü.txt": "03"
                  src/A.java: "02"
                  src/b.java: "04"
            """);
    }

    @Test
    void is_not_touched_where_it_says_the_same() throws IOException {
        file().write(Lock.EMPTY);
        Files.setLastModifiedTime(folder.resolve("tenet.lock"), java.nio.file.attribute.FileTime.fromMillis(0));

        file().write(Lock.EMPTY);

        assertThat(Files.getLastModifiedTime(folder.resolve("tenet.lock")).toMillis())
                .isZero();
    }

    @Test
    void tells_what_to_do_where_a_merge_left_conflicts() throws IOException {
        Files.writeString(
                folder.resolve("tenet.lock"), "lock: 1\ntargets:\n<<<<<<< HEAD\n  a: b\n=======\n>>>>>>> x\n");

        assertThatThrownBy(() -> file().read())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("tenet.lock");
    }

    @Test
    void refuses_what_a_later_tenet_wrote() throws IOException {
        Files.writeString(folder.resolve("tenet.lock"), "lock: 2\ntargets: {}\n");

        assertThatThrownBy(() -> file().read())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is of another version of Tenet");
    }

    private LockFile file() {
        return new LockFile(folder.resolve("tenet.lock"));
    }

    private static LockedTarget target(String name, boolean unfinished) {
        return new LockedTarget(
                name,
                "out/" + name,
                "java-client",
                "1.0",
                "engine 1",
                "tenet 1",
                "00",
                new TreeMap<>(Map.of("api/pets.yaml", "01")),
                new TreeMap<>(Map.of("operation:listPets", List.of("query:limit", "no"))),
                new TreeMap<>(Map.of("src/b.java", "04", "src/A.java", "02", "1 ü.txt", "03")),
                Optional.of(new VersionRecord("1.0.0", "0.9.0", "05", "engine 1", "engine 0")),
                unfinished);
    }
}
