package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.project.check.CheckReports;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.config.Project;
import dev.tenet.report.ReportStyle;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * A report for people: a page of the site, and beside it the whole report as one HTML file. It knows only what the site plugins of all
 * versions give it, and no base class of a certain one.
 */
abstract class AbstractReportMojo extends AbstractComparisonMojo implements MavenMultiPageReport {

    /**
     * Where the report is written when the goal is called by itself; in a site it is a page of that.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.report.outputDirectory", defaultValue = "${project.build.directory}/reports")
    private File outputDirectory;

    /**
     * Skips the goals that report.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.report.skip", defaultValue = "false")
    private boolean skipReport;

    @Override
    final boolean skipGoal() {
        return skipReport;
    }

    /** Checks everything there is to check. */
    abstract CheckResult result(Project ours) throws MojoFailureException, IOException;

    @Override
    final void run(Project ours) throws MojoFailureException, IOException {
        Path written = write(result(ours), ours);
        getLog().info("written to " + folder().relativize(written));
    }

    @Override
    public final void generate(Sink sink, @Nullable SinkFactory sinks, Locale locale) throws MavenReportException {
        try {
            Project ours = ours();
            CheckResult result = result(ours);
            write(result, ours);
            new ReportPage(sink, getName(locale), getOutputName() + "/report.html").write(result);
        } catch (InputException | IOException | MojoFailureException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public final void generate(Sink sink, Locale locale) throws MavenReportException {
        generate(sink, null, locale);
    }

    private Path write(CheckResult result, Project ours) throws IOException {
        Path file = outputDirectory.toPath().resolve(getOutputName()).resolve("report.html");
        Files.createDirectories(file.resolveSibling("."));
        try (Writer out = Files.newBufferedWriter(file)) {
            new CheckReports()
                    .find("html", new CheckReports.Setting(ReportStyle.PLAIN, ours.folder(), version()))
                    .orElseThrow()
                    .write(result, out);
        }
        return file;
    }

    @Override
    public final boolean canGenerateReport() {
        return !isSkipped() && (isForWholeBuild() || !project.getPackaging().equals("pom")) && concerns(ours());
    }

    @Override
    public final String getName(Locale locale) {
        return "API contracts";
    }

    @Override
    public final String getDescription(Locale locale) {
        return "What Tenet found in the API contracts: lint, changes since the last release, generated code.";
    }

    @Override
    public final String getCategoryName() {
        return MavenReport.CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public final File getReportOutputDirectory() {
        return outputDirectory;
    }

    @Override
    public final void setReportOutputDirectory(File folder) {
        outputDirectory = folder;
    }

    @Override
    public final boolean isExternalReport() {
        return false;
    }
}
