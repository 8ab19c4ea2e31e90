package dev.tenet.maven;

import dev.tenet.contract.InputException;
import org.apache.maven.project.MavenProject;

/** What is released under one name. */
record Coordinates(String group, String artifact) {
    /** What the bundles of contracts are attached with. */
    static final String CLASSIFIER = "openapi";

    static Coordinates of(MavenProject project) {
        return new Coordinates(project.getGroupId(), project.getArtifactId());
    }

    /** @throws InputException where it is not {@code groupId:artifactId} */
    static Coordinates parse(String text) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new InputException("<formerCoordinates> (tenet.formerCoordinates) has \"" + text
                    + "\"; write groupId:artifactId, as the module was called before");
        }
        return new Coordinates(parts[0], parts[1]);
    }

    /** The bundle of contracts of a release, as a baseline. */
    String bundle(String version) {
        return "maven:" + this + ":" + version + ":" + CLASSIFIER;
    }

    @Override
    public String toString() {
        return group + ":" + artifact;
    }
}
