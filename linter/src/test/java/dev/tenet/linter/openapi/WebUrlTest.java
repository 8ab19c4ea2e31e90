package dev.tenet.linter.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebUrlTest {
    /** What the {@code URL} of Node.js 20 says of each. */
    static Stream<List<String>> urls() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/urls/web.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void a_url_is_one_where_javascript_says_so(List<String> verdictAndUrl) {
        assertThat(WebUrl.isValid(verdictAndUrl.get(1)) ? "valid" : "none").isEqualTo(verdictAndUrl.get(0));
    }
}
