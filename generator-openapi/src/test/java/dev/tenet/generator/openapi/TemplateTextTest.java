package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        string | a"b\\c         | "a\\"b\\\\c"
        string | é */ ${x} `    | "é */ ${x} `"
        member | orderId        | orderId
        member | order-id       | "order-id"
        access | next           | ?.next
        access | next-page      | ?.["next-page"]
        group  | OrdersApi      | orders
        group  | Api            | api
        groupType | OrdersAPI   | Orders
        jsonName | a-b          | a-b
        jsonName | a"b          | -
        jsonName | a`b          | -
        jsonName | a,b          | -
        jsonName | -            | -,
        plain  | it\\'s         | it's
        """)
    void a_text_is_written_as_its_place_asks(String section, String text, String written) {
        assertThat(in(section, text)).isEqualTo(written);
    }

    @Test
    void line_breaks_do_not_end_a_string() {
        assertThat(in("string", "a\nb\r\u2028\u0085")).isEqualTo("\"a\\u000ab\\u000d\\u2028\\u0085\"");
    }

    @Test
    void a_comment_is_not_ended_by_its_text() {
        assertThat(in("doc", "a */ b")).isEqualTo("/** a *\\/ b */\n");
    }

    @Test
    void a_comment_has_the_lines_of_its_text_and_no_more() {
        assertThat(in("doc_4", "\n a\n\n\nb \n\n")).isEqualTo("    /**\n     *  a\n     *\n     * b\n     */\n");
        assertThat(in("doc", " \n ")).isEmpty();
    }

    @Test
    void no_kind_of_line_break_ends_a_comment_of_one_line() {
        assertThat(in("slashes", "a\rb\u2028c\u0085d\fe")).isEqualTo("// a\n// b\n// c\n// d\n// e\n");
    }

    @Test
    void gofmt_would_leave_comments_as_they_are() {
        assertThat(in("slashes", "# Title\n\n    code\n\nShort line\n\n''quoted``\n\n[link]: https://example.com"))
                .isEqualTo("""
                    // Title.
                    //
                    // code.
                    //
                    // Short line.
                    //
                    // ”quoted“
                    //
                    // [link] : https://example.com.
                    """);
    }

    @Test
    void go_imports_what_its_code_uses() {
        assertThat(GoImports.before("var a time.Time // json.Marshal\nvar b = \"iter.Seq\"\n"))
                .isEqualTo("\nimport (\n\t\"time\"\n)\nvar a time.Time // json.Marshal\nvar b = \"iter.Seq\"\n");
    }

    private static String in(String section, String text) {
        return Mustache.compiler()
                .escapeHTML(false)
                .compile("{{#tenet." + section + "}}{{{text}}}{{/tenet." + section + "}}")
                .execute(Map.of("tenet", TemplateText.sections(), "text", text));
    }
}
