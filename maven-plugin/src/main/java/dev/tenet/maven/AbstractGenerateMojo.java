package dev.tenet.maven;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationListener;
import dev.tenet.generator.GenerationMode;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.TargetReport;
import dev.tenet.generator.Workspace;
import dev.tenet.project.config.Project;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Brings the generated code of a module up to date, and adds it to what is compiled. */
abstract class AbstractGenerateMojo extends AbstractContractMojo {

    /**
     * What is generated, each a <code>target</code> with a <code>name</code> and a <code>kind</code>; and, where they are wanted,
     * <code>contract</code>, <code>output</code> (by default <code>target/generated-sources/tenet/NAME</code>), <code>scope</code>
     * (<code>main</code>, <code>test</code> or <code>none</code>), <code>version</code>, <code>baseline</code>, <code>options</code>,
     * <code>templates</code> and <code>keep</code>. They mean what they mean in <code>tenet.yaml</code>, whose targets are taken where
     * there are none here.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<TargetParameter> targets;

    /**
     * The names of the targets to generate; all where there are none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.targets")
    private @Nullable List<String> only;

    /**
     * Whether files that were edited by hand are overwritten and removed all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.generate.force", defaultValue = "false")
    private boolean force;

    /**
     * Skips the goals that generate.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.generate.skip", defaultValue = "false")
    private boolean skipGenerate;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Inject
    private SharedEngine engine;

    @Inject
    private BuildContext editor;

    @Override
    boolean skipGoal() {
        return skipGenerate;
    }

    @Override
    final boolean concerns(Project ours) {
        return !ours.targets().isEmpty() || !given().isEmpty();
    }

    /** Whether this goal is the one that generates such a target. */
    abstract boolean takes(ModuleTarget target);

    /** Adds a folder to what is compiled. */
    abstract void addCode(Path folder);

    /** Adds a folder to what is copied. */
    abstract void addResources(Path folder);

    @Override
    final void run(Project ours) throws MojoExecutionException, IOException {
        List<ModuleTarget> all = new ModuleTargets(ours, folder(), buildDirectory.toPath()).of(given());
        List<ModuleTarget> chosen = chosen(all).stream().filter(this::takes).toList();
        List<TargetReport> reports;
        try {
            generator(Workspace.of(folder()))
                    .check(
                            Workspace.of(ours.folder()),
                            all.stream().map(ModuleTarget::target).toList());
            reports = generate(ours, all, chosen);
        } catch (GenerationException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
        GenerationLog log = new GenerationLog(getLog(), folder());
        reports.forEach(report ->
                log.print(report, ours.folder().resolve(report.target().output())));
        chosen.forEach(this::add);
        remember(chosen, reports);
        String failures = reports.stream()
                .flatMap(report -> report.failure().stream())
                .distinct()
                .collect(Collectors.joining(System.lineSeparator()));
        if (!failures.isEmpty()) {
            throw new MojoExecutionException(failures);
        }
    }

    private List<TargetReport> generate(Project ours, List<ModuleTarget> all, List<ModuleTarget> chosen)
            throws IOException {
        Map<Workspace, List<ModuleTarget>> byWorkspace = new LinkedHashMap<>();
        chosen.forEach(target -> byWorkspace
                .computeIfAbsent(target.workspace(), workspace -> new ArrayList<>())
                .add(target));
        List<TargetReport> reports = new ArrayList<>();
        GenerationMode mode = force ? GenerationMode.FORCE : GenerationMode.WRITE;
        for (Map.Entry<Workspace, List<ModuleTarget>> each : byWorkspace.entrySet()) {
            Workspace workspace = each.getKey();
            SdkGenerator generator = generator(workspace);
            synchronized (engine.monitor(workspace.lock().path())) {
                if (isOurs(workspace, ours)) {
                    reports.addAll(generator.prune(workspace, names(all), mode));
                }
                reports.addAll(generator.run(
                        workspace,
                        each.getValue().stream().map(ModuleTarget::target).toList(),
                        mode,
                        GenerationListener.NONE));
            }
        }
        return reports;
    }

    /** Whether all that its lock may name are targets of this module. */
    private boolean isOurs(Workspace workspace, Project ours) {
        return workspace.disposable() || given().isEmpty() && ours.folder().equals(folder());
    }

    private SdkGenerator generator(Workspace workspace) {
        return new SdkGenerator(
                new ContractReader(reading(), workspace.folder(), InputStream.nullInputStream()),
                engine.source(session.getRepositorySession(), project.getRemotePluginRepositories()));
    }

    private void add(ModuleTarget target) {
        if (target.isPartOfModule()) {
            SourceRoots roots = SourceRoots.in(target.folder(), target.target());
            roots.code().forEach(this::addCode);
            roots.resources().forEach(this::addResources);
        }
    }

    /** For the editor, and for the goal that looks for drift: what this build wrote was not committed before it. */
    private void remember(List<ModuleTarget> chosen, List<TargetReport> reports) {
        for (TargetReport report : reports) {
            long written = report.changes().stream()
                    .filter(change -> change.isPending() && !change.isConflict())
                    .count();
            chosen.stream()
                    .filter(target -> target.name().equals(report.target().name()) && written > 0)
                    .forEach(target -> {
                        editor.refresh(target.folder().toFile());
                        if (!target.workspace().disposable()) {
                            WrittenCode.of(getPluginContext())
                                    .add(target.name(), target.target().output(), written);
                        }
                    });
        }
    }

    private List<ModuleTarget> chosen(List<ModuleTarget> all) {
        if (only == null || only.isEmpty()) {
            return all;
        }
        Set<String> names = names(all);
        for (String name : only) {
            if (!names.contains(name.strip())) {
                throw new InputException("<only> (tenet.targets) names no target: \"" + name + "\""
                        + Nearest.of(name, List.copyOf(names))
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; there are " + String.join(", ", names)));
            }
        }
        List<String> wanted = only.stream().map(String::strip).toList();
        return all.stream().filter(target -> wanted.contains(target.name())).toList();
    }

    private static Set<String> names(List<ModuleTarget> targets) {
        return targets.stream().map(ModuleTarget::name).collect(Collectors.toUnmodifiableSet());
    }

    private List<TargetParameter> given() {
        return targets == null ? List.of() : targets;
    }
}
