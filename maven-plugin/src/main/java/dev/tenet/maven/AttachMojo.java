package dev.tenet.maven;

import dev.tenet.contract.ContractReader;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import dev.tenet.project.bundle.ContractBundle;
import dev.tenet.project.bundle.NamedContract;
import dev.tenet.project.check.ProjectContracts;
import dev.tenet.project.config.Project;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Attaches the contracts of the module to its artifacts, with the classifier <code>openapi</code>: a jar with all their files, which is
 * what later versions are compared with, and each contract as one self-contained document.
 */
@Mojo(name = "attach", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AttachMojo extends AbstractContractMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.attach.skip", defaultValue = "false")
    private boolean skipAttach;

    /**
     * Whether each contract is also attached as one self-contained document of type <code>yaml</code> or <code>json</code>, as it is
     * written: with the classifier <code>openapi</code>, or <code>openapi-NAME</code> where there are several contracts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.attachDocuments", defaultValue = "true")
    private boolean attachDocuments;

    /**
     * Where the attached files are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.attachDirectory", defaultValue = "${project.build.directory}")
    private File attachDirectory;

    /**
     * What the files in the jar are dated, as a moment of ISO 8601 or in seconds since 1970. Without it they are of 1980-01-01, so that
     * the same contracts always make the same jar.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    @Inject
    private MavenProjectHelper artifacts;

    @Override
    boolean skipGoal() {
        return skipAttach;
    }

    @Override
    void run(Project ours) throws MojoExecutionException, IOException {
        ContractReader reader = new ContractReader(reading(), ours.folder(), InputStream.nullInputStream());
        List<NamedContract> contracts = ProjectContracts.of(ours);
        ContractBundle bundle = ContractBundle.of(contracts, reader, ours.folder(), roots(ours));
        Files.createDirectories(attachDirectory.toPath());
        Path jar = attachDirectory.toPath().resolve(fileName(Coordinates.CLASSIFIER, "jar"));
        try (OutputStream out = Files.newOutputStream(jar)) {
            bundle.write(out, Timestamp.of(outputTimestamp));
        }
        artifacts.attachArtifact(project, "jar", Coordinates.CLASSIFIER, jar.toFile());
        if (attachDocuments) {
            documents(contracts, reader);
        }
    }

    /** Paths in the jar are seen from the folder that resources are taken from, where all is in there. */
    private List<Path> roots(Project ours) {
        return List.of(
                folder().resolve("src/main/openapi"), folder().resolve("src/main/resources"), folder(), ours.folder());
    }

    private void documents(List<NamedContract> contracts, ContractReader reader)
            throws MojoExecutionException, IOException {
        Map<String, String> taken = new HashMap<>();
        for (NamedContract contract : contracts) {
            String classifier = Coordinates.CLASSIFIER
                    + (contracts.size() == 1 ? "" : "-" + contract.name().replaceAll("[^A-Za-z0-9._-]+", "-"));
            String other = taken.put(classifier, contract.name());
            if (other != null) {
                throw new MojoExecutionException("the contracts " + other + " and " + contract.name()
                        + " would both be attached with the classifier " + classifier
                        + "; name one of them differently, or set <attachDocuments> (tenet.attachDocuments) to false");
            }
            String type = contract.source().toLowerCase(Locale.ROOT).endsWith(".json") ? "json" : "yaml";
            Path file = attachDirectory.toPath().resolve(fileName(classifier, type));
            Files.write(file, text(contract, reader, type));
            artifacts.attachArtifact(project, type, classifier, file.toFile());
        }
    }

    private static byte[] text(NamedContract contract, ContractReader reader, String type)
            throws MojoExecutionException {
        try {
            Bundle bundle = Bundler.bundle(reader.read(contract.source()));
            return type.equals("json") ? bundle.json() : bundle.yaml();
        } catch (GenerationException e) {
            throw new MojoExecutionException(
                    contract.name() + " cannot be made one document: " + e.getMessage()
                            + "; correct it, or set <attachDocuments> (tenet.attachDocuments) to false",
                    e);
        }
    }

    private String fileName(String classifier, String type) {
        return project.getBuild().getFinalName() + "-" + classifier + "." + type;
    }
}
