package dev.tenet.report;

import dev.tenet.report.ci.GithubFormat;
import dev.tenet.report.ci.GitlabFormat;
import dev.tenet.report.ci.JunitFormat;
import dev.tenet.report.ci.SarifFormat;
import dev.tenet.report.html.HtmlFormat;
import dev.tenet.report.markdown.MarkdownFormat;
import dev.tenet.report.run.RunFormat;
import java.util.Map;
import java.util.TreeMap;

/** The formats of everything that a run found, by their names on the command line. A new format is one class and one line here. */
public final class RunFormats {
    /** GitHub drops a summary of more than 1 MiB as a whole. */
    private static final int SUMMARIZED = 400;

    private RunFormats() {}

    public static Map<String, RunFormat> byName() {
        Map<String, RunFormat> formats = new TreeMap<>();
        formats.put("github", new GithubFormat());
        formats.put("gitlab", new GitlabFormat());
        formats.put("html", new HtmlFormat());
        formats.put("junit", new JunitFormat());
        formats.put("markdown", new MarkdownFormat());
        formats.put("sarif", new SarifFormat());
        return formats;
    }

    /** The summary of a job on a CI server, which takes no more than so much. */
    public static RunFormat summary() {
        return new MarkdownFormat(SUMMARIZED);
    }
}
