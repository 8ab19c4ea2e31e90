package dev.tenet.linter.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            a|b, a.b, #/a/b, #/a/b
            paths|/a|get|responses|200, paths./a.get.responses[200], #/paths//a/get/responses/200, #/paths/~1a/get/responses/200
            a b, ['a b'], #/a b, #/a%20b
            0x1F|1e3|1.|Infinity|-1|a~1b, [0x1F][1e3][1.][Infinity][-1].a/b, #/0x1F/1e3/1./Infinity/-1/a/b, #/0x1F/1e3/1./Infinity/-1/a~1b
            {x}|ä|😀|$ref|%|~, {x}.ä.😀.$ref.%.~, #/{x}/ä/😀/$ref/%/~, #/%7Bx%7D/%C3%A4/%F0%9F%98%80/%24ref/%25/~0
            """)
    void a_path_is_written_as_spectral_does(String path, String dotted, String pointer, String escaped) {
        List<String> segments = List.of(path.split("\\|"));

        assertThat(PathText.dotted(segments)).isEqualTo(dotted);
        assertThat(PathText.pointer(segments)).isEqualTo(pointer);
        assertThat(PathText.escapedPointer(segments)).isEqualTo(escaped);
    }

    @Test
    void the_root_and_empty_keys_have_texts_too() {
        assertThat(PathText.dotted(List.of())).isEmpty();
        assertThat(PathText.pointer(List.of())).isEqualTo("#");
        assertThat(PathText.escapedPointer(List.of())).isEqualTo("#");
        assertThat(PathText.dotted(List.of("", ""))).isEqualTo("['']['']");
        assertThat(PathText.escapedPointer(List.of("", ""))).isEqualTo("#//");
    }
}
