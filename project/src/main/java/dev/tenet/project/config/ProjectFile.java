package dev.tenet.project.config;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Document;
import dev.tenet.project.reading.Problems;
import dev.tenet.project.reading.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads {@code tenet.yaml}. */
public final class ProjectFile {
    public static final String NAME = "tenet.yaml";
    private static final List<String> NAMES = List.of(NAME, "tenet.yml");

    private ProjectFile() {}

    /** The file in a folder or one above it, up to the root of the git work tree, or else in that folder alone. */
    public static Optional<Path> find(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        boolean inGit = gitRoot(start).isPresent();
        for (Path each = start; each != null; each = each.getParent()) {
            Optional<Path> found = in(each);
            if (found.isPresent()) {
                return found;
            }
            if (!inGit || Files.exists(each.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The file in a folder or one above it, up to another folder, or up to the root of the git work tree where that is higher. */
    public static Optional<Path> find(Path folder, Path upTo) {
        Path start = folder.toAbsolutePath().normalize();
        Path end = upTo.toAbsolutePath().normalize();
        for (Path each = start; each != null && each.startsWith(end); each = each.getParent()) {
            Optional<Path> found = in(each);
            if (found.isPresent()) {
                return found;
            }
        }
        return find(start);
    }

    private static Optional<Path> in(Path folder) {
        return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private static Optional<Path> gitRoot(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads the file that holds for a folder; without one, a project that says nothing.
     *
     * @throws InputException that lists everything that is wrong with it
     */
    public static Project of(Path folder) {
        return find(folder).map(file -> read(file, folder)).orElseGet(() -> Project.none(folder));
    }

    /**
     * Reads a file.
     *
     * @param workingDirectory what messages name the file relative to
     * @throws InputException that lists everything that is wrong with it
     */
    public static Project read(Path file, Path workingDirectory) {
        Path absolute = workingDirectory.toAbsolutePath().resolve(file).normalize();
        Path here = workingDirectory.toAbsolutePath().normalize();
        String shown = absolute.startsWith(here) ? here.relativize(absolute).toString() : file.toString();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        if (saysNothing(absolute)) {
            return new Project(folder, Optional.of(shown), List.of(), LintSettings.NONE, DiffSettings.NONE, List.of());
        }
        return project(
                new ContractReader(ReaderOptions.DEFAULT, here, InputStream.nullInputStream()).readDocument(shown),
                folder);
    }

    /** Whether there are only comments, which is no document for a reader of contracts. */
    private static boolean saysNothing(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
        } catch (IOException | UncheckedIOException e) {
            // The reader says what is wrong with it.
            return false;
        }
    }

    private static Project project(Document document, Path folder) {
        Problems problems = new Problems(document);
        Optional<Section> root = Section.of(document.place(), NAME, problems);
        root.ifPresent(whole -> whole.allowing("contracts", "lint", "diff", "generate"));
        List<ContractSettings> contracts = root.flatMap(whole -> whole.section("contracts"))
                .map(part -> ContractsPart.read(part, problems))
                .orElse(List.of());
        Project project = new Project(
                folder,
                Optional.of(document.source()),
                contracts,
                root.flatMap(whole -> whole.section("lint")).map(LintPart::read).orElse(LintSettings.NONE),
                root.flatMap(whole -> whole.section("diff"))
                        .map(part -> DiffPart.read(part, problems))
                        .orElse(DiffSettings.NONE),
                root.flatMap(whole -> whole.section("generate"))
                        .map(part -> GeneratePart.read(part, contracts, problems))
                        .orElse(List.of()));
        problems.throwIfAny();
        return project;
    }
}
