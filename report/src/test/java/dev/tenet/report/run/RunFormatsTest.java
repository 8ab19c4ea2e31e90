package dev.tenet.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.report.Golden;
import dev.tenet.report.ReportFormats;
import dev.tenet.report.ReportStyle;
import dev.tenet.report.RunFormats;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFormatsTest {
    static Stream<Arguments> everyFormatAndSample() {
        return RunFormats.byName().keySet().stream()
                .flatMap(format -> Stream.of(RunSamples.values()).map(sample -> Arguments.of(format, sample)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndSample")
    void a_report_is_as_the_golden_file(String format, RunSamples sample) throws IOException {
        Golden.check("run/" + sample.name().toLowerCase(Locale.ROOT) + "." + format, render(format, sample.report()));
    }

    @ParameterizedTest
    @EnumSource
    void sarif_is_as_its_schema_says(RunSamples sample) throws IOException {
        assertThat(sarifErrors(render("sarif", sample.report()))).isEmpty();
    }

    @Test
    void the_schema_of_sarif_finds_mistakes() throws IOException {
        String wrong = render("sarif", RunSamples.DIFF.report()).replace("\"startLine\": 7", "\"startLine\": 0");
        assertThat(sarifErrors(wrong)).isNotEmpty();
    }

    @Test
    void gitlab_has_no_fingerprint_twice() throws IOException {
        List<String> fingerprints = render("gitlab", RunSamples.CHECK.report())
                .lines()
                .filter(line -> line.contains("\"fingerprint\""))
                .toList();
        assertThat(fingerprints).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void sarif_and_gitlab_name_findings_as_before_when_texts_change() throws IOException {
        assertThat(fingerprints("sarif", RunSamples.DIFF.report("a")))
                .isNotEmpty()
                .isEqualTo(fingerprints("sarif", RunSamples.DIFF.report("b")));
        assertThat(fingerprints("gitlab", RunSamples.DIFF.report("a")))
                .isNotEmpty()
                .isEqualTo(fingerprints("gitlab", RunSamples.DIFF.report("b")));
    }

    /** Of the processor, so that a busy machine does not matter; most of it is code that runs for the first time. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html", "sarif", "junit", "github", "gitlab"})
    void three_thousand_findings_take_at_most_a_second(String format) throws IOException {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        Comparison many = ManyFindings.comparison();
        long start = processor.getCurrentThreadCpuTime();
        new ReportFormats().find(format, ReportStyle.PLAIN).orElseThrow().write(many, Writer.nullWriter());
        assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(1));
    }

    private static List<String> fingerprints(String format, RunReport report) throws IOException {
        return render(format, report)
                .lines()
                .filter(line -> line.contains("\"fingerprint\"") || line.contains("\"tenet/v1\""))
                .toList();
    }

    static String render(String format, RunReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        Objects.requireNonNull(RunFormats.byName().get(format)).write(report, RunSamples.CONTEXT, out);
        return out.toString();
    }

    private static List<Error> sarifErrors(String json) throws IOException {
        try (InputStream schema = RunFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }
}
