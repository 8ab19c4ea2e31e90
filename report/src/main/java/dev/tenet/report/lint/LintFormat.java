package dev.tenet.report.lint;

/** The formats by their names on the command line. A new format is one class and one line here. */
public enum LintFormat {
    JSON("json", false, new JsonLintReport()),
    STYLISH("stylish", true, new StylishReport()),
    JUNIT("junit", false, new JunitReport()),
    HTML("html", false, new HtmlReport()),
    TEXT("text", true, new TextLintReport()),
    TEAMCITY("teamcity", true, new TeamCityReport()),
    PRETTY("pretty", true, new PrettyReport()),
    GITHUB_ACTIONS("github-actions", true, new GitHubActionsReport()),
    SARIF("sarif", false, new SarifReport()),
    CODE_CLIMATE("code-climate", false, new CodeClimateReport()),
    GITLAB("gitlab", false, new CodeClimateReport()),
    MARKDOWN("markdown", true, new MarkdownReport());

    private final String label;
    private final boolean lines;
    private final LintReport report;

    LintFormat(String label, boolean lines, LintReport report) {
        this.label = label;
        this.lines = lines;
        this.report = report;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** Whether other lines may stand around the report; a JSON, XML or HTML document would be broken by them. */
    public boolean toleratesOtherLines() {
        return lines;
    }

    public LintReport report() {
        return report;
    }
}
