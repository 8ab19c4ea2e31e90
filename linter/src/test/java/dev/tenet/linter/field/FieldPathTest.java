package dev.tenet.linter.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name              | name
                    a.b               | a/b
                    a[0].b            | a/0/b
                    a['b.c']          | a/b.c
                    a["b"]['c']       | a/b/c
                    x-foo             | x-foo
                    application/json  | application~json
                    200               | 200
                    """)
    void a_field_is_taken_apart_as_lodash_does(String field, String segments) {
        assertThat(FieldPath.of(field))
                .isEqualTo(List.of(segments.split("/")).stream()
                        .map(segment -> segment.replace('~', '/'))
                        .toList());
    }

    @Test
    void an_empty_field_has_no_segments() {
        assertThat(FieldPath.of("")).isEmpty();
    }
}
