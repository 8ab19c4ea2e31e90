package dev.tenet.report.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.report.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class LintFormatTest {
    private static final LintRunInfo RUN = LintSamples.run();

    static Stream<Arguments> everyFormatAndSample() {
        return Stream.of(LintFormat.values())
                .flatMap(format -> Stream.of(LintSamples.values()).map(sample -> Arguments.of(format, sample)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndSample")
    void a_report_is_as_the_golden_file(LintFormat format, LintSamples sample) throws IOException {
        Golden.check("lint/" + lower(sample) + "." + format.label(), render(format, sample, RUN));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_with_colours_and_links_is_as_the_golden_file(LintFormat format) throws IOException {
        LintRunInfo run =
                new LintRunInfo(Severity.HINT, true, RUN.rules(), RUN.workingDirectory(), RUN.version(), true, 120);
        Golden.check("lint/usual-with-links." + format.label(), render(format, LintSamples.USUAL, run));
    }

    @ParameterizedTest
    @EnumSource(names = {"STYLISH", "PRETTY", "TEXT", "TEAMCITY", "GITHUB_ACTIONS"})
    void reports_of_lines_hold_no_control_characters_and_no_forged_lines(LintFormat format) throws IOException {
        assertThat(render(format, LintSamples.HOSTILE, RUN).lines())
                .allSatisfy(line ->
                        assertThat(line).doesNotContainPattern("[\\p{Cc}]").doesNotStartWith("::error::"));
    }

    @ParameterizedTest
    @EnumSource
    void junit_is_well_formed(LintSamples sample) throws IOException {
        String xml = render(LintFormat.JUNIT, sample, RUN);
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml))))
                .doesNotThrowAnyException();
    }

    @Test
    void html_shows_foreign_text_as_text_and_links_only_to_pages() throws IOException {
        LintRunInfo run =
                new LintRunInfo(Severity.ERROR, true, List.of(), RUN.workingDirectory(), RUN.version(), false, 80);
        assertThat(render(LintFormat.HTML, LintSamples.HOSTILE, run))
                .doesNotContain("<script", "javascript:")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "SARIF", "CODE_CLIMATE", "GITLAB"})
    void json_is_json(LintFormat format) throws IOException {
        for (LintSamples sample : LintSamples.values()) {
            List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema("{\"type\": [\"array\", \"object\"]}", InputFormat.JSON)
                    .validate(render(format, sample, RUN), InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void fingerprints_stay_when_lines_move_and_differ_between_findings() throws IOException {
        List<LintFinding> findings = new ArrayList<>();
        for (LintFinding finding : LintSamples.USUAL.findings()) {
            findings.add(new LintFinding(
                    finding.code(),
                    finding.message(),
                    finding.path(),
                    finding.severity(),
                    LintSamples.HOSTILE.findings().get(0).range(),
                    finding.source(),
                    finding.documentationUrl()));
        }
        StringBuilder moved = new StringBuilder();
        LintFormat.SARIF.report().write(findings, RUN, moved);
        List<String> before = fingerprints(render(LintFormat.SARIF, LintSamples.USUAL, RUN));
        assertThat(before).doesNotHaveDuplicates().hasSize(findings.size()).isEqualTo(fingerprints(moved.toString()));
    }

    private static List<String> fingerprints(String sarif) {
        return sarif.lines().filter(line -> line.contains("rulePathMessage/v1")).toList();
    }

    private static String render(LintFormat format, LintSamples sample, LintRunInfo run) throws IOException {
        StringBuilder out = new StringBuilder();
        format.report().write(sample.findings(), run, out);
        return out.toString();
    }

    private static String lower(LintSamples sample) {
        return sample.name().toLowerCase(Locale.ROOT);
    }
}
