package dev.tenet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatsTest {
    private static final ReportStyle COLOUR = new ReportStyle(100, true, true);

    @ParameterizedTest
    @EnumSource
    void text_is_as_the_golden_file(Samples sample) throws IOException {
        Golden.check(name(sample, "txt"), render("text", ReportStyle.PLAIN, sample));
    }

    @ParameterizedTest
    @EnumSource
    void text_in_colour_is_as_the_golden_file(Samples sample) throws IOException {
        Golden.check(name(sample, "ansi"), render("text", COLOUR, sample));
    }

    @ParameterizedTest
    @EnumSource
    void json_is_as_the_golden_file_and_as_its_schema_says(Samples sample) throws IOException {
        String json = render("json", ReportStyle.PLAIN, sample);
        Golden.check(name(sample, "json"), json);
        assertThat(errors(json)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void text_keeps_to_the_width_and_holds_no_control_characters(Samples sample) throws IOException {
        assertThat(render("text", ReportStyle.PLAIN, sample).lines())
                .allSatisfy(line ->
                        assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotContainPattern("[\\p{Cc}\\u202e]"));
    }

    @Test
    void an_unknown_format_is_not_found() {
        assertThat(new ReportFormats().find("xml", ReportStyle.PLAIN)).isEmpty();
        assertThat(new ReportFormats().names())
                .containsExactly("github", "gitlab", "html", "json", "junit", "markdown", "sarif", "text");
    }

    private static String render(String format, ReportStyle style, Samples sample) throws IOException {
        StringWriter out = new StringWriter();
        new ReportFormats().find(format, style).orElseThrow().write(sample.comparison(), out);
        return out.toString();
    }

    private static String name(Samples sample, String extension) {
        return sample.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + extension;
    }

    private static List<Error> errors(String json) throws IOException {
        try (InputStream resource = ReportFormats.class.getResourceAsStream("diff-report.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(resource, InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
