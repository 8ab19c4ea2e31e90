package dev.tenet.project.bundle;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Contracts with all the files that they refer to, as they are released. The same contracts make the same bytes.
 *
 * @param files by their paths in the bundle
 */
public record ContractBundle(BundleManifest manifest, SortedMap<String, byte[]> files) {
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:-|(?:git:|maven:|https?:).*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Where there is no other: the first moment that a zip file can tell. */
    public static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * Reads contracts and their files. Those that are not files of the project, and what they refer to on the network, are left out.
     *
     * @param folder that sources are seen from
     * @param roots folders that paths in the bundle may be seen from; the first that holds all files is taken
     * @throws InputException where a contract cannot be read
     */
    public static ContractBundle of(
            List<NamedContract> contracts, ContractReader reader, Path folder, List<Path> roots) {
        SortedMap<Path, String> sources = new TreeMap<>();
        List<NamedContract> local = contracts.stream()
                .filter(each -> !ELSEWHERE.matcher(each.source()).matches())
                .toList();
        for (NamedContract contract : local) {
            reader.read(contract.source()).place().document().files().stream()
                    .filter(name -> !ELSEWHERE.matcher(name).matches())
                    .forEach(name -> sources.put(folder.resolve(name).normalize(), name));
        }
        Path root = roots.stream()
                .filter(each -> sources.keySet().stream().allMatch(file -> file.startsWith(each)))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "the contracts refer to files outside of the project; keep them below " + folder));
        SortedMap<String, byte[]> files = new TreeMap<>();
        sources.forEach((file, name) -> files.put(path(root, file), reader.bytes(name)));
        List<BundleManifest.Entry> entries = new ArrayList<>();
        for (NamedContract contract : local) {
            Path file = folder.resolve(contract.source()).normalize();
            entries.add(new BundleManifest.Entry(contract.name(), path(root, file), contract.source()));
        }
        return new ContractBundle(new BundleManifest(entries), files);
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Writes a jar. */
    public void write(OutputStream out, LocalDateTime time) throws IOException {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(BundleManifest.PATH, manifest.json().getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
    }
}
