package dev.tenet.report.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.report.Golden;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.RunSamples;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationGuideTest {
    @ParameterizedTest
    @EnumSource(names = {"DIFF", "UNCHANGED"})
    void a_guide_is_as_the_golden_file(RunSamples sample) throws IOException {
        String name = "migration/" + sample.name().toLowerCase(Locale.ROOT);
        Golden.check(name + ".markdown", guide("markdown", sample.report()));
        Golden.check(name + ".html", guide("html", sample.report()));
    }

    @Test
    void a_payload_is_repaired_where_the_contract_names_the_value() throws IOException {
        assertThat(guide("markdown", RunSamples.DIFF.report()))
                .contains("{\"lines\": [{\"quantity\": 1, \"note\": \"of shops\"}], \"of shops\": true}");
    }

    private static String guide(String format, RunReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        Objects.requireNonNull(MigrationGuide.formats().get(format)).write(report, RunSamples.CONTEXT, out);
        return out.toString();
    }
}
