package dev.tenet.sample.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that belongs to this process, with its data in a folder that stays. */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String USER = "orders";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Path bin;
    private final Path folder;
    private final Unprivileged unprivileged;

    private EmbeddedPostgres(Path bin, Path folder, Unprivileged unprivileged) {
        this.bin = bin;
        this.folder = folder;
        this.unprivileged = unprivileged;
    }

    /** Starts the server of a folder, or takes over the one that a killed process left running. */
    public static EmbeddedPostgres start(Path folder) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath());
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(PostgresBinaries.unpackInto(home), home, Unprivileged.ofThisProcess());
            postgres.unprivileged.own(home);
            if (!Files.exists(postgres.data().resolve("PG_VERSION"))) {
                postgres.initialise();
            }
            if (!postgres.runs()) {
                postgres.start();
            }
            log.info("PostgreSQL runs at {} (user {}, password in {})", postgres.url(), USER, postgres.passwordFile());
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        try {
            // The fourth line of postmaster.pid is the port.
            return "jdbc:postgresql://127.0.0.1:"
                    + Files.readAllLines(data().resolve("postmaster.pid"))
                            .get(3)
                            .strip() + "/postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run(List.of(program("pg_ctl"), "stop", "-D", data().toString(), "-m", "fast", "-w"));
    }

    private void initialise() throws IOException {
        Files.writeString(passwordFile(), UUID.randomUUID().toString(), StandardCharsets.US_ASCII);
        unprivileged.own(folder);
        require(List.of(
                program("initdb"),
                "--pgdata=" + data(),
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                // On a machine with several users, "trust" would let each of them in.
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale"));
    }

    private void start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        require(List.of(
                program("pg_ctl"),
                "start",
                "-D",
                data().toString(),
                "-w",
                "-l",
                folder.resolve("postgres.log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"));
    }

    private boolean runs() {
        return run(List.of(program("pg_ctl"), "status", "-D", data().toString())) == 0;
    }

    private void require(List<String> command) {
        int exit = run(command);
        if (exit != 0) {
            throw new IllegalStateException(command.get(0) + " failed with exit code " + exit + ": see " + output()
                    + " and " + folder.resolve("postgres.log"));
        }
    }

    private int run(List<String> command) {
        try {
            return new ProcessBuilder(unprivileged.command(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(output().toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + command, e);
        }
    }

    private Path output() {
        return folder.resolve("command.log");
    }

    private String program(String name) {
        return bin.resolve(name).toString();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }
}
