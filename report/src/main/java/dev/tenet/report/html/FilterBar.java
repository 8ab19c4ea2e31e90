package dev.tenet.report.html;

import dev.tenet.contract.finding.Severity;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RunReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What narrows the list. It shows itself only where the script of the page runs. */
record FilterBar(RunReport report, LevelName levels, Operations operations) {
    void write(Appendable out) throws IOException {
        out.append("<form class=\"filters\" role=\"search\" aria-label=\"Filter the findings\" hidden>\n");
        writeLevels(out);
        writeCategories(out);
        writeOperations(out);
        out.append("<label><span class=\"sr\">Search</span>"
                + "<input type=\"search\" name=\"search\" placeholder=\"Search\" autocomplete=\"off\"></label>\n");
        boolean some = report.entries().anyMatch(Entry::fails);
        if (some && !report.entries().allMatch(Entry::fails)) {
            out.append(box("failing", "1", "Only what fails", false)).append('\n');
        }
        out.append("<button type=\"reset\">Reset</button>\n");
        out.append("<p class=\"count\" role=\"status\"></p>\n</form>\n");
    }

    private void writeLevels(Appendable out) throws IOException {
        Map<Severity, Long> counts =
                report.entries().collect(Collectors.groupingBy(Entry::severity, TreeMap::new, Collectors.counting()));
        out.append("<fieldset><legend>Level</legend>\n");
        for (Map.Entry<Severity, Long> each : counts.entrySet()) {
            out.append(box(
                            "level",
                            LevelName.key(each.getKey()),
                            levels.title(each.getKey()) + " " + each.getValue(),
                            true))
                    .append('\n');
        }
        out.append("</fieldset>\n");
    }

    private void writeCategories(Appendable out) throws IOException {
        Map<String, Long> counts = report.entries()
                .flatMap(entry -> EntryHtml.categories(entry).stream())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        if (counts.size() > 1) {
            out.append("<fieldset><legend>Category</legend>\n");
            for (Map.Entry<String, Long> each : counts.entrySet()) {
                out.append(box("category", each.getKey(), name(each.getKey()) + " " + each.getValue(), true))
                        .append('\n');
            }
            out.append("</fieldset>\n");
        }
    }

    private static String name(String category) {
        return category.equals("other") ? "lint and code" : category;
    }

    private void writeOperations(Appendable out) throws IOException {
        List<String> names = operations.names();
        if (names.size() > 1) {
            out.append("<label><span class=\"sr\">Operation</span><select name=\"operation\">\n")
                    .append("<option value=\"\">All " + names.size() + " operations</option>\n");
            for (int i = 0; i < names.size(); i++) {
                out.append("<option value=\"" + i + "\">" + HtmlText.of(names.get(i)) + "</option>\n");
            }
            out.append("</select></label>\n");
        }
    }

    private static String box(String name, String value, String label, boolean checked) {
        return "<label class=\"chip\"><input type=\"checkbox\" name=\"" + name + "\" value=\"" + HtmlText.of(value)
                + "\"" + (checked ? " checked" : "") + ">" + HtmlText.of(label) + "</label>";
    }
}
