package dev.tenet.contract.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The local repository of Maven: {@code maven.repo.local} where that is set, else the one that {@code ~/.m2/settings.xml} names, else
 * {@code ~/.m2/repository}.
 */
record MavenRepository(Path folder) {

    static MavenRepository local() {
        String set = System.getProperty("maven.repo.local");
        return set == null
                ? of(Path.of(System.getProperty("user.home", "")), System.getenv())
                : new MavenRepository(Path.of(set));
    }

    /** That of a user. */
    static MavenRepository of(Path home, Map<String, String> environment) {
        Path folder = home.resolve(".m2");
        return new MavenRepository(MavenSettings.localRepository(folder.resolve("settings.xml"), home, environment)
                .orElseGet(() -> folder.resolve("repository")));
    }

    /**
     * The jar of an artifact.
     *
     * @param version {@code RELEASE} stands for the highest one that is no snapshot
     * @param classifier may be empty
     */
    Path jar(String group, String artifact, String version, String classifier) throws SourceException {
        for (String each : List.of(group, artifact, version, classifier)) {
            if (each.contains("/") || each.contains("\\") || each.contains("..")) {
                throw new SourceException("\"" + each + "\" is not part of Maven coordinates; correct it");
            }
        }
        Path versions = folder.resolve(group.replace('.', '/')).resolve(artifact);
        String chosen = version.equals("RELEASE") ? release(versions, group + ":" + artifact) : version;
        String file = artifact + "-" + chosen + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
        Path jar = versions.resolve(chosen).resolve(file);
        if (!Files.isRegularFile(jar)) {
            String coordinates =
                    group + ":" + artifact + ":" + chosen + (classifier.isEmpty() ? "" : ":jar:" + classifier);
            throw new SourceException("the local Maven repository has no " + jar.getFileName()
                    + "; fetch it with: mvn dependency:get -Dartifact=" + coordinates);
        }
        return jar;
    }

    private static String release(Path versions, String artifact) throws SourceException {
        try (Stream<Path> folders = Files.list(versions)) {
            Optional<String> highest = folders.filter(MavenRepository::isFetched)
                    .map(each -> String.valueOf(each.getFileName()))
                    .filter(each -> !each.endsWith("-SNAPSHOT"))
                    .max(Comparator.comparing(MavenVersion::new));
            if (highest.isPresent()) {
                return highest.get();
            }
        } catch (IOException e) {
            // said below: there is no such folder
        }
        throw SourceException.absent("the local Maven repository has no release of " + artifact
                + "; fetch one with: mvn dependency:get -Dartifact=" + artifact + ":RELEASE");
    }

    /** Whether anything of a version is there: a download that failed leaves a folder, too. */
    private static boolean isFetched(Path version) {
        try (Stream<Path> files = Files.list(version)) {
            return files.map(Path::toString).anyMatch(file -> file.endsWith(".jar") || file.endsWith(".pom"));
        } catch (IOException noFolder) {
            return false;
        }
    }
}
