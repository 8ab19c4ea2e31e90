package dev.tenet.project.deprecation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import dev.tenet.project.deprecation.Deprecation.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeprecationsTest {
    private static final Path FILES = Path.of("src/test/resources/dev/tenet/project/deprecation");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(DeprecationReport.class)
    void all_contracts_are_listed_together_soonest_first(DeprecationReport format) throws IOException {
        StringWriter out = new StringWriter();
        format.write(Deprecations.of(contracts("orders", "v1"), TODAY, 90), true, out);

        Path expected = FILES.resolve("expected." + format.label());
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.writeString(expected, out.toString());
        }
        assertThat(out.toString()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeprecationReport.class,
            names = {"TEXT", "MARKDOWN"})
    void what_goes_away_later_or_some_day_is_only_counted_unless_asked_for(DeprecationReport format)
            throws IOException {
        StringWriter out = new StringWriter();
        format.write(Deprecations.of(contracts("orders"), TODAY, 90), false, out);

        assertThat(out.toString())
                .contains("2 later, 1 without a date")
                .doesNotContain("schema Old")
                .doesNotContain("X-Total");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-30, 0, 0, 0",
        "2026-10-30, 1, 0, 1",
        "2026-10-31, 0, 1, 0",
        "2026-11-22, 0, 1, 0",
        "2026-11-22, 1, 1, 1",
        "2026-11-23, 1, 2, 0",
        "2027-02-22, 0, 6, 0"
    })
    void something_is_overdue_from_its_day_on(LocalDate today, int within, int overdue, int due) {
        Deprecations deprecations = Deprecations.of(contracts("orders"), today, within);

        assertThat(deprecations.in(State.OVERDUE)).hasSize(overdue);
        assertThat(deprecations.in(State.DUE)).hasSize(due);
        assertThat(deprecations.hasOverdue()).isEqualTo(overdue > 0);
    }

    @Test
    void properties_that_are_called_like_the_extensions_announce_nothing() {
        assertThat(Deprecations.of(contracts("v1"), TODAY, 90).all())
                .extracting(Deprecation::subject)
                .containsExactly("property Line.x-sunset", "query parameter 'dry'", "version 1.0.0");
    }

    private static Map<String, Contract> contracts(String... names) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, FILES, InputStream.nullInputStream());
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (String name : names) {
            contracts.put(name, reader.read(name + ".yaml"));
        }
        return contracts;
    }
}
