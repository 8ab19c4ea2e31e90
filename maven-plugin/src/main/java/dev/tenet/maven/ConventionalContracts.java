package dev.tenet.maven;

import dev.tenet.project.check.Documents;
import dev.tenet.project.config.ContractSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The OpenAPI documents at places where people put them.
 *
 * @param seenFrom the folder that their paths are relative to
 */
record ConventionalContracts(Path seenFrom) {
    private static final List<String> FOLDERS = List.of("src/main/openapi", "src/main/resources/openapi");
    private static final List<String> HOLD_ONE = List.of("", "src/main/resources/", "src/main/resources/META-INF/");
    private static final List<String> NAMES = List.of("openapi.yaml", "openapi.yml", "openapi.json");

    /** Those of a module, each named by its file without the extension. */
    List<ContractSettings> below(Path module) {
        String prefix = seenFrom.relativize(module).toString().replace('\\', '/');
        String start = prefix.isEmpty() ? "" : prefix + "/";
        Documents documents = new Documents(seenFrom);
        Map<String, String> named = new TreeMap<>();
        for (String each : FOLDERS) {
            if (Files.isDirectory(module.resolve(each))) {
                documents.find(start + each).forEach(path -> add(path, start + each + "/", named));
            }
        }
        for (String each : HOLD_ONE) {
            for (String name : NAMES) {
                if (Files.isRegularFile(module.resolve(each + name))) {
                    add(start + each + name, start + each, named);
                }
            }
        }
        return named.entrySet().stream()
                .map(each -> new ContractSettings(each.getKey(), each.getValue(), List.of()))
                .toList();
    }

    /** A contract keeps its name where its folder or the syntax changes. */
    private static void add(String path, String folder, Map<String, String> named) {
        String file = path.substring(folder.length());
        String name = file.substring(0, file.lastIndexOf('.'));
        named.put(named.containsKey(name) ? path : name, path);
    }
}
