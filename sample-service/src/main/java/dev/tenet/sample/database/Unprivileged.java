package dev.tenet.sample.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How commands are run that refuse to run as root, as PostgreSQL does.
 *
 * @param prefix what stands before each command
 * @param owner who must own the files; empty where nothing changes
 */
record Unprivileged(List<String> prefix, String owner) {
    private static final Unprivileged AS_IS = new Unprivileged(List.of(), "");

    static Unprivileged ofThisProcess() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_IS;
        }
        // In a user namespace of its own the process is still the owner of root's files, but no longer root.
        Unprivileged namespace = new Unprivileged(List.of("unshare", "--user"), "");
        // Where containers forbid namespaces; the folder must then be one that "nobody" can reach, unlike /root.
        Unprivileged nobody =
                new Unprivileged(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), "nobody");
        return Stream.of(namespace, nobody)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "PostgreSQL does not run as root, and neither unshare nor setpriv works here: start the service as"
                                + " another user, or name a database by SPRING_DATASOURCE_URL"));
    }

    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Lets the commands read and write a folder. */
    void own(Path folder) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setOwner(file, user);
                }
            }
        }
    }

    private boolean works() {
        try {
            return new ProcessBuilder(command(List.of("true"))).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
