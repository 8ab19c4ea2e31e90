package dev.tenet.report.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "none",
            value = {
                "none|\"\"|#",
                "info|info|#/info",
                "paths /a/{id} get responses 200|paths./a/{id}.get.responses[200]|#/paths/~1a~1%7Bid%7D/get/responses/200",
                "0 info|[0].info|#/0/info",
                "x 1e3 -2.5 .5 5. 0x1F Infinity|x[1e3][-2.5][.5][5.][0x1F][Infinity]|#/x/1e3/-2.5/.5/5./0x1F/Infinity",
                "x 1_000 -0x1F 1.2.3 +|x.1_000.-0x1F.1.2.3.+|#/x/1_000/-0x1F/1.2.3/%2B",
                "a~b c~1d|a~b.c/d|#/a~0b/c~1d",
                "$ref é|$ref.é|#/%24ref/%C3%A9"
            })
    void a_path_is_dotted_or_a_fragment(String segments, String dotted, String fragment) {
        List<String> path = segments == null ? List.of() : List.of(segments.split(" "));
        assertThat(PathText.dotted(path)).isEqualTo(dotted);
        assertThat(PathText.fragment(path)).isEqualTo(fragment);
    }

    @org.junit.jupiter.api.Test
    void keys_that_are_empty_or_hold_blanks_are_quoted() {
        assertThat(PathText.dotted(List.of("paths", "", "a b", "c\u00a0d"))).isEqualTo("paths['']['a b']['c\u00a0d']");
    }
}
