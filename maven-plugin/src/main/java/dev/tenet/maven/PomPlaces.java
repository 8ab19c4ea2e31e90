package dev.tenet.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Finds where a POM, or one that it inherits from, configures the plugin; Maven itself forgets it. */
record PomPlaces(MavenProject project, String artifactId) {

    /** The first element of that name after the plugin is named, as {@code file:line:column}. */
    Optional<String> of(String element) {
        for (@Nullable MavenProject each = project; each != null; each = each.getParent()) {
            if (each.getFile() != null) {
                Optional<String> place = find(each.getFile().toPath(), element);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> find(Path pom, String element) {
        String text;
        try {
            text = Files.readString(pom);
        } catch (IOException e) {
            return Optional.empty();
        }
        int plugin = text.indexOf(artifactId);
        Matcher found =
                Pattern.compile("<" + Pattern.quote(element) + "[\\s/>]").matcher(text);
        if (plugin < 0 || !found.find(plugin)) {
            return Optional.empty();
        }
        String before = text.substring(0, found.start());
        long line = before.lines().count() + (before.endsWith("\n") ? 1 : 0);
        int column = found.start() - before.lastIndexOf('\n');
        return Optional.of(shown(pom) + ":" + line + ":" + column);
    }

    private String shown(Path pom) {
        Path folder = project.getBasedir() == null
                ? Path.of("")
                : project.getBasedir().toPath();
        return folder.isAbsolute() ? folder.relativize(pom).toString().replace('\\', '/') : pom.toString();
    }
}
