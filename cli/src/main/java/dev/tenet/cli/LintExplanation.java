package dev.tenet.cli;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.run.RuleTrace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule looks at in a document and why it fires, in lines for people. */
final class LintExplanation {
    private static final int LONGEST = 160;

    private final List<String> lines = new ArrayList<>();

    private LintExplanation() {}

    static List<String> lines(String source, RuleTrace trace) {
        LintExplanation text = new LintExplanation();
        text.rule(trace);
        text.add("", source);
        text.formats(trace);
        trace.expressions().forEach(given -> text.given(given, source));
        for (LintFinding finding : trace.ignored()) {
            text.add("  ", finding.range().start() + " is ignored: x-tenet-ignore");
        }
        trace.faults().forEach(fault -> text.add("  ", fault.toString()));
        return text.lines;
    }

    private void rule(RuleTrace trace) {
        String description = trace.rule().description().map(text -> ": " + text).orElse("");
        add("", trace.rule().name() + description);
        trace.rule().history().forEach(change -> add("  ", change));
        String severity = trace.rule()
                .severity("", List.of())
                .map(level -> "severity " + level.label())
                .orElse("severity off");
        add("  ", (trace.enabled() ? "on, " : "off, ") + severity + (trace.enabled() ? "" : "; tried nevertheless"));
    }

    private void formats(RuleTrace trace) {
        String document = trace.formats().isEmpty() ? "none that the ruleset knows" : labels(trace.formats());
        String rule =
                trace.rule().formats().isEmpty() ? "any" : labels(trace.rule().formats());
        add("  ", "formats: " + document + "; the rule is for " + rule + (trace.holds() ? "" : ": it does not hold"));
    }

    private void given(RuleTrace.Given given, String source) {
        add("  ", "given " + given.expression());
        add(
                "    ",
                given.count()
                        + (given.count() == 1 ? " value, " : " values, ")
                        + given.objections()
                        + (given.objections() == 1 ? " objection" : " objections"));
        for (RuleTrace.Match match : given.matches()) {
            String file = match.source().equals(source) ? "" : match.source() + ":";
            add("    ", file + match.range().start() + " " + pointer(match.path()));
            match.verdicts().forEach(this::verdict);
        }
        if (given.count() > given.matches().size()) {
            add("    ", "and " + (given.count() - given.matches().size()) + " more");
        }
    }

    private void verdict(RuleTrace.Verdict verdict) {
        String outcome = switch (verdict.kind()) {
            case PASSES -> "passes";
            case OBJECTS -> "objects: " + verdict.outcome();
            case SWITCHED_OFF -> "objects, but is switched off here: " + verdict.outcome();
            case FAILS -> "cannot judge this: " + verdict.outcome();
        };
        add("      ", verdict.check() + " " + outcome);
    }

    private static String pointer(List<String> path) {
        Pointer pointer = Pointer.ROOT;
        for (String segment : path) {
            pointer = pointer.child(segment);
        }
        return "#" + pointer;
    }

    private static String labels(Collection<DocumentFormat> formats) {
        return formats.stream().map(DocumentFormat::label).sorted().collect(Collectors.joining(", "));
    }

    private void add(String indent, String text) {
        String line = Messages.oneLine(text).replaceAll("\\p{Cntrl}", "?");
        lines.add(indent + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…"));
    }
}
