package dev.tenet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Timeline;
import dev.tenet.contract.finding.TimelineEntry;
import dev.tenet.contract.finding.TimelineEntry.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of {@code tenet history}, and those of two sets of contracts. */
public class TimelinesTest {
    private static final String HOSTILE = "<script>alert('x')</script>\u001b[31m\u202e ]]> ::error::x";
    private static final String SCHEMAS = "https://example.org/";

    private static Timeline timeline() {
        return new Timeline(
                "api/orders.yaml",
                "main",
                41,
                List.of(
                        entry(1, Kind.REMOVED, Optional.empty(), "Remove it", List.of()),
                        entry(
                                2,
                                Kind.CHANGED,
                                Optional.of(Samples.BREAKING.comparison()),
                                "Break orders",
                                List.of("v2.0.0")),
                        entry(3, Kind.CHANGED, Optional.of(Samples.UNCHANGED.comparison()), HOSTILE, List.of(HOSTILE)),
                        entry(4, Kind.UNREADABLE, Optional.empty(), "Write nonsense", List.of()),
                        entry(
                                5,
                                Kind.ADDED,
                                Optional.empty(),
                                "Begin " + "with a long subject ".repeat(9),
                                List.of("v1", "v1.0"))),
                List.of("the history before abc is missing: this is a shallow clone"));
    }

    private static TimelineEntry entry(
            int day, Kind kind, Optional<Comparison> comparison, String subject, List<String> tags) {
        TimelineEntry.Commit commit = new TimelineEntry.Commit(
                "0123456789".repeat(4),
                "Ann " + HOSTILE,
                OffsetDateTime.parse("2027-02-0" + day + "T10:00:00+01:00"),
                subject);
        return new TimelineEntry(
                commit,
                kind,
                "api/orders.yaml",
                day == 3 ? Optional.of("old/" + HOSTILE) : Optional.empty(),
                comparison,
                kind == Kind.REMOVED ? "" : "2.0.0",
                tags,
                kind == Kind.UNREADABLE ? Optional.of("api/orders.yaml:2:1: " + HOSTILE) : Optional.empty());
    }

    private static List<NamedComparison> contracts() {
        return List.of(
                new NamedComparison("billing.yaml", Samples.UNCHANGED.comparison()),
                new NamedComparison("orders/v1.json", Samples.BREAKING.comparison()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void the_history_is_as_the_golden_file(String format) throws IOException {
        Golden.check("history." + (format.equals("text") ? "txt" : format), history(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void sets_of_contracts_are_as_the_golden_file(String format) throws IOException {
        Golden.check("folders." + (format.equals("text") ? "txt" : format), folders(format));
    }

    @Test
    void text_keeps_to_the_width_and_holds_no_control_characters() throws IOException {
        assertThat((history("text") + folders("text")).lines())
                .allSatisfy(line ->
                        assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotContainPattern("[\\p{Cc}\\u202e]"));
    }

    @Test
    void html_needs_nothing_else_and_runs_nothing() throws IOException {
        assertThat(history("html"))
                .doesNotContain("<script", "http://", "https://", "src=", "href=", "\u202e", "\u001b")
                .contains("<html lang=\"en\">", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void json_is_as_its_schema_says() throws IOException {
        assertThat(errors("history-report.schema.json", history("json"))).isEmpty();
        assertThat(errors("folder-diff-report.schema.json", folders("json"))).isEmpty();
        assertThat(errors("history-report.schema.json", history("json").replace("\"added\"", "\"new\"")))
                .isNotEmpty();
    }

    @Test
    void each_entry_stands_on_a_line_of_its_own_in_json() throws IOException {
        assertThat(history("json").lines().filter(line -> line.startsWith("{\"commit\"")))
                .hasSize(5);
    }

    /** A history in a format. */
    public static String history(String format) throws IOException {
        StringWriter out = new StringWriter();
        new HistoryFormats().find(format, ReportStyle.PLAIN).orElseThrow().write(timeline(), out);
        return out.toString();
    }

    private static String folders(String format) throws IOException {
        StringWriter out = new StringWriter();
        new FolderFormats(dev.tenet.report.run.RunContext.NONE, change -> false)
                .find(format, ReportStyle.PLAIN)
                .orElseThrow()
                .write(contracts(), out);
        return out.toString();
    }

    private static List<?> errors(String schema, String json) throws IOException {
        Map<String, String> known = Map.of(
                SCHEMAS + schema,
                resource(schema),
                SCHEMAS + "diff-report.schema.json",
                resource("diff-report.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known))
                .getSchema(SchemaLocation.of(SCHEMAS + schema))
                .validate(json, InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportFormats.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
