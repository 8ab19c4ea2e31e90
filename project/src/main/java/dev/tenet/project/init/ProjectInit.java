package dev.tenet.project.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that start a project in a folder, made for what is there. */
public final class ProjectInit {
    private final Surroundings surroundings;

    private ProjectInit(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static ProjectInit of(Path folder) throws IOException {
        return new ProjectInit(Surroundings.of(folder));
    }

    public List<InitFile> files() {
        List<InitFile> files = new ArrayList<>();
        files.add(new InitFile("tenet.yaml", "what Tenet does here", new ManifestText(surroundings).text()));
        files.add(new InitFile(ManifestText.SCHEMA, "tells editors the keys of tenet.yaml", schema()));
        if (!surroundings.spectral()) {
            files.add(new InitFile(ManifestText.RULESET, "the rules for your contracts", RulesetText.TEXT));
        }
        if (surroundings.gitHub()) {
            files.add(new InitFile(".github/workflows/tenet.yml", "a job that runs tenet check", CiText.GITHUB));
        } else if (surroundings.gitLab()) {
            files.add(new InitFile(".gitlab/tenet.yml", "a job that runs tenet check", CiText.GITLAB));
        }
        return files;
    }

    private static String schema() {
        try (InputStream in = ProjectInit.class.getResourceAsStream("/dev/tenet/project/tenet.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema of tenet.yaml is not among the resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to do next. */
    public List<String> advice() {
        List<String> lines = new ArrayList<>();
        if (surroundings.contracts().isEmpty()) {
            lines.add("No OpenAPI document was found: name yours in tenet.yaml.");
        }
        if (!surroundings.gitHub() && surroundings.gitLab()) {
            lines.add("Add to .gitlab-ci.yml:  include: {local: .gitlab/tenet.yml}");
        }
        lines.add("Next:  tenet check");
        return lines;
    }
}
