package dev.tenet.linter.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateTest {
    private static final Variables VARIABLES = new Variables(
            "prop",
            "err",
            "#/a",
            Optional.empty(),
            Value.of(ObjectNode.of(Map.of("a", NumberNode.of(1), "n", NullNode.NULL))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            commentCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "",
            textBlock = """
                    {{error}}→err
                    {{property}} at {{path}}→prop at #/a
                    {{value}}→[object Object]
                    {{description}}→null
                    {{ error }}→``
                    {{{error}}}→}
                    {{a}b}}→{{a}b}}
                    {{{{error}}→``
                    {{}}→{{}}
                    {{nope}}!→!
                    #{{error}}→err
                    ##{{error}}→#err
                    #{{ error }}→err
                    #{{error.toUpperCase()}}→ERR
                    #{{"a" + error + 'b'}}→aerrb
                    #{{error+value}}→err[object Object]
                    #{{value.a}}→1
                    #{{value.a+1}}→11
                    #{{value.b}}→undefined
                    #{{value.n}}→null
                    #{{value.n.x}}→``
                    #{{error.length}}→``
                    #{{print("property")}}→`"prop" property `
                    #{{print("value") + "x"}}→Object{}x
                    #{{print("property").toUpperCase()}}→`"PROP" PROPERTY `
                    #{{print("nope")}}→``
                    #{{print("description")}}→``
                    #{{print(property)}}→``
                    #{{description}}→null
                    #{{nope}}→``
                    #{{1+2}}→12
                    #{{1.50}}→1.5
                    #{{-1}}→-1
                    #{{true}}→true
                    #{{"a,b"}}→a,b
                    #{{"a + b"}}→a,b
                    #{{'it\\'s'}}→it's
                    #{{(error)}}→err
                    #{{concat("a","b")}}→ab
                    #{{toUpperCase("a")}}→A
                    #{{"a"+}}→``
                    #{{"offset"}}→``
                    #{{"a"}}{{b}}{{}}→a{{}}
                    """)
    void a_placeholder_prints_what_spectral_prints(String template, String text) {
        assertThat(MessageTemplate.parse(template).render(VARIABLES)).isEqualTo(text);
    }

    @Test
    void a_placeholder_ends_on_its_line() {
        assertThat(MessageTemplate.parse("{{error\n}} {{error}}").render(VARIABLES))
                .isEqualTo("{{error\n}} err");
    }

    @Test
    void the_document_has_no_property() {
        Variables root = Variables.of("e", List.of(), List.of(), Optional.of("d"), Value.UNDEFINED);

        assertThat(MessageTemplate.parse("#{{print(\"property\")}}{{path}} {{description}} {{value}}")
                        .render(root))
                .isEqualTo("The document # d undefined");
    }

    @Test
    void what_is_missing_is_named_from_the_last_that_exists() {
        List<String> missing = List.of("info", "missing", "deep");

        assertThat(Variables.of("", List.of("info"), missing, Optional.empty(), Value.UNDEFINED)
                        .property())
                .isEqualTo("info.missing.deep");
        assertThat(Variables.of("", List.of(), missing, Optional.empty(), Value.UNDEFINED)
                        .property())
                .isEqualTo("deep");
    }

    @Test
    void braces_without_end_are_read_in_one_pass() {
        String braces = "{{".repeat(200_000);

        assertThat(MessageTemplate.parse(braces).render(VARIABLES)).isEqualTo(braces);
    }

    @Test
    void unknown_names_are_found() {
        assertThat(MessageTemplate.parse("{{ error }} {{verb}} {{path}} #{{nope}}")
                        .unknownNames())
                .containsExactly(" error ", "verb");
        assertThat(MessageTemplate.nearest(" error ")).contains("error");
    }
}
