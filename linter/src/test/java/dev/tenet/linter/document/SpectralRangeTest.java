package dev.tenet.linter.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Range;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectralRangeTest {
    private static final String YAML = """
            a:
              b: text
              "c":
                - 1
                - {d: x}
              e: {f: []}
              g:
              h: ~
              i: |
                text
                more
              "j" : {x: 1}
              k: &x
                z: 1
              l: >-
                fold

              m: multi
                line
              n: "q"  # comment
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''       | 1:1  | 20:9
                    a        | 1:3  | 20:9
                    a.b      | 2:6  | 2:10
                    a.c      | 3:7  | 5:12
                    a.c.0    | 4:7  | 4:8
                    a.c.1    | 5:7  | 5:12
                    a.c.1.d  | 5:11 | 5:12
                    a.e.f    | 6:9  | 6:12
                    a.g      | 7:5  | 7:5
                    a.h      | 8:6  | 8:7
                    a.i      | 9:6  | 11:9
                    a.j      | 12:7 | 12:14
                    a.k      | 13:5 | 14:9
                    a.k.z    | 14:8 | 14:9
                    a.l      | 15:6 | 17:1
                    a.m      | 18:6 | 19:9
                    a.n      | 20:6 | 20:9
                    """)
    void a_value_stands_where_spectral_says(String path, String start, String end) {
        LintDocument document = new LintDocument(new ContractReader(ReaderOptions.DEFAULT).parse("api.yaml", YAML));

        Range range = document.range(path.isEmpty() ? List.of() : List.of(path.split("\\.")));

        assertThat(range.start()).hasToString(start);
        assertThat(range.end()).hasToString(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''    | 12:9
                    b     | 4:8
                    e     | 5:8
                    f     | 6:10
                    g     | 9:7
                    h     | 12:9
                    """)
    void what_ends_with_an_alias_ends_behind_it(String path, String end) {
        LintDocument document = new LintDocument(new ContractReader(ReaderOptions.DEFAULT).parse("api.yaml", """
                        a: &a {x: 1}
                        b:
                          c: 1
                          d: *a
                        e: [ *a]
                        f: {g: *a }
                        g:
                          - 1
                          - *a
                        h:
                          y: 1
                          <<: *a  # all of it
                        """));

        Range range = document.range(path.isEmpty() ? List.of() : List.of(path.split("\\.")));

        assertThat(range.end()).hasToString(end);
    }
}
