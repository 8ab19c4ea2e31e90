package dev.tenet.report.ci;

import dev.tenet.report.run.Entry;
import dev.tenet.report.run.Outcome;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import dev.tenet.report.syntax.XmlText;
import java.io.IOException;
import java.util.List;

/**
 * JUnit's XML: a suite for each check of each contract, with a failed test for each finding that fails the run and a skipped one for
 * each that was accepted; a check in which nothing fails is one test that passes.
 */
public final class JunitFormat implements RunFormat {
    @Override
    public void write(RunReport report, RunContext context, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tenet\">\n");
        RuleIndex rules = new RuleIndex(report, context.rules());
        for (Section section : report.sections()) {
            write(section, rules, out);
        }
        out.append("</testsuites>\n");
    }

    private static void write(Section section, RuleIndex rules, Appendable out) throws IOException {
        List<Entry> failing = section.entries().stream().filter(Entry::fails).toList();
        List<Entry> accepted = section.entries().stream()
                .filter(entry -> !entry.fails() && entry.accepted().isPresent())
                .toList();
        boolean passes = failing.isEmpty() && section.outcome() == Outcome.PASSED;
        boolean failsAsAWhole = failing.isEmpty() && !passes;
        long errors = failing.stream().filter(JunitFormat::isError).count()
                + (failsAsAWhole && section.outcome() == Outcome.BROKEN ? 1 : 0);
        int tests = failing.size() + accepted.size() + (failing.isEmpty() ? 1 : 0);
        long failures = failing.size() + (failsAsAWhole ? 1 : 0) - errors;
        out.append("  <testsuite name=\"" + attribute(section.title()) + "\" tests=\"" + tests
                + "\" failures=\"" + failures + "\" errors=\"" + errors + "\" skipped=\"" + accepted.size()
                + "\" time=\"0\">\n");
        if (failing.isEmpty()) {
            String test = open(section.title(), section);
            out.append(passes ? test + "/>\n" : test + ">" + outcome(section) + "</testcase>\n");
        }
        for (Entry entry : failing) {
            String tag = isError(entry) ? "error" : "failure";
            out.append(open(name(entry), section))
                    .append("><" + tag + " type=\"" + attribute(entry.rule()) + "\" message=\""
                            + attribute(entry.message()) + "\">" + content(text(entry, section, rules)) + "</" + tag
                            + "></testcase>\n");
        }
        for (Entry entry : accepted) {
            out.append(open(name(entry), section))
                    .append("><skipped>" + content(text(entry, section, rules)) + "</skipped></testcase>\n");
        }
        out.append("    <system-out>" + content(section.result()) + "</system-out>\n  </testsuite>\n");
    }

    private static boolean isError(Entry entry) {
        return entry.rule().equals(Entry.INPUT);
    }

    private static String outcome(Section section) {
        String tag = section.outcome() == Outcome.BROKEN ? "error" : "failure";
        return "<" + tag + " message=\"" + attribute(section.result()) + "\"/>";
    }

    private static String open(String name, Section section) {
        return "    <testcase classname=\"" + attribute(section.subject()) + "\" name=\"" + attribute(name)
                + "\" time=\"0\"";
    }

    /** What is the same in every run, so that a server tells a new failure from one that goes on. */
    private static String name(Entry entry) {
        return entry.rule() + " "
                + (entry.at().pointer().isEmpty() && !entry.related().isEmpty()
                        ? entry.related().get(0).spot().pointer()
                        : entry.at().pointer());
    }

    private static String text(Entry entry, Section section, RuleIndex rules) {
        return EntryText.of(entry, section) + "\n"
                + EntryText.oneLine(
                        entry.at().source() + ":" + entry.at().range().start())
                + EntryText.more(entry, rules);
    }

    private static String attribute(String text) {
        return XmlText.plain(EntryText.oneLine(text).strip());
    }

    private static String content(String text) {
        return XmlText.plain(text);
    }
}
