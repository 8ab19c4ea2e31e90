package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.generator.version.PomVersion;
import dev.tenet.generator.version.VersionCheck;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pom.xml} that belongs to a contract.
 *
 * @param name as messages name it
 * @param asked whether the call named it
 */
record PomFile(Path file, String name, boolean asked) {

    /** The one that the call names, or else the nearest one beside the contract or above it, within the working directory. */
    static Optional<PomFile> of(String option, String contract, Path workingDirectory) {
        Path here = workingDirectory.toAbsolutePath().normalize();
        if (!option.isEmpty()) {
            return Optional.of(new PomFile(here.resolve(option).normalize(), option, true));
        }
        try {
            Path file = here.resolve(contract).normalize();
            return Files.isRegularFile(file) ? beside(file, here) : Optional.empty();
        } catch (InvalidPathException otherSource) {
            return Optional.empty();
        }
    }

    private static Optional<PomFile> beside(Path contract, Path here) {
        @Nullable Path folder = contract.getParent();
        while (folder != null && folder.startsWith(here)) {
            Path pom = folder.resolve("pom.xml");
            if (Files.isRegularFile(pom)) {
                return Optional.of(new PomFile(pom, here.relativize(pom).toString(), false));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** Nothing where the file says no version, and the call did not name it. */
    Optional<VersionCheck> check(String declared) {
        try {
            return Optional.of(PomVersion.read(file, name).check(declared, asked));
        } catch (InputException e) {
            if (asked) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
