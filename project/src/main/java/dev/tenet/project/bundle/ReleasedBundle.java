package dev.tenet.project.bundle;

import dev.tenet.contract.InputException;
import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.contract.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A bundle of contracts that was released: {@code maven:<g>:<a>:<v>[:<classifier>]}, without a path.
 *
 * @param source its coordinates
 * @param manifest absent in a jar that was not made by Tenet
 */
public record ReleasedBundle(String source, Path jar, Optional<BundleManifest> manifest) {
    private static final Pattern COORDINATES = Pattern.compile("maven:[^:!]+:[^:!]+:[^:!]+(?::[^:!]*)?");

    private static final int LARGEST_MANIFEST = 16 * 1024 * 1024;

    /** Where builds take files from, which are no part of a path in the jar. */
    private static final List<String> SOURCE_FOLDERS = List.of("src/main/openapi/", "src/main/resources/");

    /** Whether a source stands for a whole bundle. */
    public static boolean isOne(String source) {
        return COORDINATES.matcher(source).matches();
    }

    /**
     * Opens it.
     *
     * @throws SourceException where there is no such artifact
     * @throws InputException where it is no jar, or its manifest is wrong
     */
    public static ReleasedBundle open(String source, ArtifactRepository artifacts) throws SourceException {
        String[] parts = source.substring("maven:".length()).split(":", -1);
        Path jar = artifacts.jar(parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : "");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(BundleManifest.PATH);
            if (entry == null) {
                return new ReleasedBundle(source, jar, Optional.empty());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                String text = new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8);
                return new ReleasedBundle(
                        source, jar, Optional.of(BundleManifest.read(source + "!/" + BundleManifest.PATH, text)));
            }
        } catch (IOException e) {
            throw new InputException(source + ": the jar cannot be read: " + e.getMessage());
        }
    }

    /**
     * The source of a contract in the bundle; nothing where it has none by that name or path.
     *
     * @param names of all contracts of the project
     */
    public Optional<String> find(NamedContract contract, Set<String> names) {
        Optional<String> path = manifest.isPresent()
                ? manifest.get().find(contract, names).map(BundleManifest.Entry::path)
                : byPath(contract.source());
        return path.map(this::sourceOf);
    }

    /** The source of a file in the bundle. */
    public String sourceOf(String path) {
        return source + "!/" + path;
    }

    private Optional<String> byPath(String contract) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry(contract) != null) {
                return Optional.of(contract);
            }
            return SOURCE_FOLDERS.stream()
                    .filter(contract::contains)
                    .map(folder -> contract.substring(contract.indexOf(folder) + folder.length()))
                    .filter(path -> zip.getEntry(path) != null)
                    .findFirst();
        } catch (IOException e) {
            throw new InputException(source + ": the jar cannot be read: " + e.getMessage());
        }
    }
}
