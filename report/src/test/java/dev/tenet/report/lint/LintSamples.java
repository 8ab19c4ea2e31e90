package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.finding.UsedBy;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What golden files are written of: nothing, the usual, and what tries to break out of its format. */
enum LintSamples {
    NOTHING(List.of()),
    USUAL(List.of(
            finding(
                    "info-contact",
                    Severity.WARNING,
                    "Info object must have \"contact\" object.",
                    at(2, 6, 4, 18),
                    "info"),
            finding(
                    "orders-have-a-status",
                    Severity.ERROR,
                    "\"status\" property must be defined",
                    at(41, 19, 52, 33),
                    "paths",
                    "/orders/{id}",
                    "get",
                    "responses",
                    "200",
                    "content",
                    "application/json"),
            finding(
                    "path-keys",
                    Severity.INFO,
                    "\"/a b\" must match the pattern \"^/[a-z]+$\"",
                    at(9, 3, 9, 7),
                    "paths",
                    "/a b"),
            finding("no-empty-keys", Severity.HINT, "an empty key", at(10, 1, 10, 1), "paths", "", "0"),
            new LintFinding(
                    "parser",
                    "Duplicate key: title",
                    List.of(),
                    Severity.ERROR,
                    at(1, 1, 120, 5),
                    "/repo/api/shared/schemas.yaml",
                    Optional.empty()))),
    HOSTILE(List.of(
            finding(
                    "a|b,c:d\u001b[31m",
                    Severity.ERROR,
                    "<script>alert(1)</script> ]]> | 'x' [y] 100% & \"é\" 😀\n::error::forged\r\u0000\u2028 `code` _it_",
                    at(1, 1, 1, 2),
                    "a~1b",
                    "tab\there",
                    "\u202eevil",
                    "1e3"),
            new LintFinding(
                    "script-link",
                    "short",
                    List.of("x"),
                    Severity.WARNING,
                    at(3, 3, 3, 9),
                    "/repo/other, place/a'b <c> \u0007 é.yaml",
                    Optional.of("javascript:alert(1)")))),
    USED(List.of(
            finding("typed-enum", Severity.ERROR, "is not used by anybody", at(3, 5, 3, 9), "components", "a"),
            finding("typed-enum", Severity.WARNING, "is used", at(4, 5, 4, 9), "components", "b")
                    .withUsedBy(new UsedBy(
                            List.of(
                                    new UsedBy.Place(
                                            "GET /orders/{id}",
                                            List.of("paths", "/orders/{id}", "get"),
                                            at(12, 9, 20, 1),
                                            "/repo/api/openapi.yaml"),
                                    new UsedBy.Place(
                                            "#/a\n::error::forged",
                                            List.of("a"),
                                            at(1, 1, 1, 2),
                                            "/repo/api/other.yaml")),
                            12))));

    private final List<LintFinding> findings;

    LintSamples(List<LintFinding> findings) {
        this.findings = findings;
    }

    List<LintFinding> findings() {
        return findings;
    }

    static LintRunInfo run() {
        return new LintRunInfo(
                Severity.ERROR,
                false,
                List.of(
                        rule("info-contact", Severity.WARNING, true),
                        new LintRule("orders-have-a-status", Optional.empty(), Optional.empty(), Severity.ERROR, true),
                        rule("script-link", Severity.HINT, false)),
                Path.of("/repo/api"),
                "1.2.3",
                false,
                80);
    }

    private static LintRule rule(String name, Severity severity, boolean enabled) {
        return new LintRule(
                name, Optional.of("What " + name + " asks for."), Optional.of(url(name)), severity, enabled);
    }

    private static LintFinding finding(String code, Severity severity, String message, Range range, String... path) {
        return new LintFinding(
                code, message, List.of(path), severity, range, "/repo/api/openapi.yaml", Optional.of(url(code)));
    }

    private static String url(String rule) {
        return "https://rules.example/guide#" + rule;
    }

    private static Range at(int line, int column, int endLine, int endColumn) {
        return new Range(new Position(line, column), new Position(endLine, endColumn));
    }
}
