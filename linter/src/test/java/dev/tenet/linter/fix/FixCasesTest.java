package dev.tenet.linter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixCasesTest {
    private static final boolean UPDATE = Boolean.getBoolean("tenet.updateGoldens");

    static Stream<FixCase> cases() {
        return FixCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_is_repaired_and_otherwise_left_alone(FixCase each) throws Exception {
        String before = Files.readString(each.before());
        FixResult result = each.fixed(before);
        if (UPDATE && !result.text().equals(before)) {
            Files.writeString(each.after(), result.text());
        }
        String after = Files.exists(each.after()) ? Files.readString(each.after()) : before;

        assertThat(result.text()).isEqualTo(after);
        assertThat(result.fixed() == 0).isEqualTo(after.equals(before));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_that_is_repaired_twice_does_not_change_again(FixCase each) throws Exception {
        String once = each.fixed(Files.readString(each.before())).text();

        assertThat(each.fixed(once))
                .extracting(FixResult::text, FixResult::fixed)
                .containsExactly(once, 0);
    }
}
