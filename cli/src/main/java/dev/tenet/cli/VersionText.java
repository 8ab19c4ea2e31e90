package dev.tenet.cli;

import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.SemanticVersionAdvice;
import dev.tenet.generator.version.ContractVersions;
import dev.tenet.generator.version.DeclaredVersion;
import dev.tenet.generator.version.VersionAdvice;
import dev.tenet.generator.version.VersionCheck;
import dev.tenet.report.Visible;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** {@code tenet version} for people: the step in each dimension, what asks for it, and whether {@code info.version} follows. */
final class VersionText {
    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final boolean verbose;

    VersionText(PrintWriter out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    void write(ContractVersions versions, List<VersionCheck> checks) {
        for (VersionAdvice advice : versions.advice()) {
            out.printf("%-5s %s%n", advice.dimension().label(), advice.step().label());
            write(advice);
            out.println();
        }
        out.println(conclusion(versions));
        checks.forEach(check -> out.println(Visible.text(check.reason())));
    }

    /** Those that ask for the whole step; what asks for less is counted. */
    private void write(VersionAdvice advice) {
        List<VersionAdvice.Reason> shown = advice.findings().stream()
                .filter(each -> verbose || each.step() == advice.step())
                .limit(verbose ? Long.MAX_VALUE : SHOWN)
                .toList();
        shown.forEach(each ->
                out.println("  " + each.step().label() + "  " + each.finding().rule() + "  " + line(each.finding())));
        int more = advice.findings().size() - shown.size();
        if (more > 0) {
            out.println("  and " + more + " more (--verbose lists them)");
        }
    }

    private static String line(Finding finding) {
        String message = Visible.text(finding.message());
        List<OperationRef> reached = finding.operations();
        if (reached.isEmpty()) {
            return message;
        }
        String first = reached.get(0).method().toUpperCase(Locale.ROOT) + " "
                + reached.get(0).path();
        return message + "  " + Visible.text(first)
                + (reached.size() > 1 ? " and " + (reached.size() - 1) + " more" : "");
    }

    private static String conclusion(ContractVersions versions) {
        DeclaredVersion declared = versions.declared();
        String from = Visible.text(declared.base());
        String to = Visible.text(declared.revision());
        String asked = versions.step() == SemanticVersionAdvice.NONE
                ? "no other version is needed after " + from
                : "a " + versions.step().label() + " version is needed after " + from
                        + declared.needed().map(next -> ": " + next).orElse("");
        return asked + "; info.version is " + to + ", "
                + switch (declared.outcome()) {
                    case ENOUGH -> "which is enough";
                    case TOO_LOW -> "which is too low";
                    case UNKNOWN ->
                        "which cannot be judged: " + (declared.needed().isEmpty() ? from : to)
                                + " is no semantic version";
                };
    }
}
