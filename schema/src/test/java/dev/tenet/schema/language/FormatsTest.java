package dev.tenet.schema.language;

import static dev.tenet.schema.language.PatternTest.regular;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.format.IPv6Format;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Collection<Format> formats() {
        return Formats.all();
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(
                        "date",
                        List.of("2024-02-29", "0000-02-29"),
                        List.of("2023-02-29", "1900-02-29", "2024-04-31", "24-01-01", "2024-1-1")),
                arguments(
                        "time",
                        List.of("00:00:00Z", "23:59:60Z", "01:29:60+01:30", "12:00:00.123456789012z"),
                        List.of("24:00:00Z", "12:00:60Z", "12:00:00", "12:00Z", "12:00:00+24:00")),
                arguments(
                        "date-time",
                        List.of("2016-12-31T23:59:60Z", "2017-01-01t08:59:60+09:00", "2024-02-29T00:00:00-23:59"),
                        List.of("2016-12-31T22:59:60Z", "2024-01-01 00:00:00Z", "2024-01-01", "2016-12-30T23:59:60Z")),
                arguments("duration", List.of("P1Y2M3DT4H5M6S", "PT5M", "P4W"), List.of("P", "PT", "P1", "1D", "P1DT")),
                arguments(
                        "ipv4",
                        List.of("0.0.0.0", "255.255.255.255"),
                        List.of("256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4.5")),
                arguments(
                        "ipv6",
                        List.of("::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:1.2.3.4", "1::8", "1:2:3:4:5:6:7::"),
                        List.of(":", "1::2::3", "1:2:3:4:5:6:7", "12345::", "::1%eth0", " ::1")),
                arguments(
                        "hostname",
                        List.of("a", "a-b.c", "1.example", "a".repeat(63)),
                        List.of("", "-a", "a-", "a..b", "a_b", "a".repeat(64))),
                arguments(
                        "uuid",
                        List.of("00000000-0000-0000-0000-000000000000"),
                        List.of("0000", "g0000000-0000-0000-0000-000000000000")),
                arguments(
                        "email",
                        List.of("a@example.com", "a.b+c@example.org", "\"a b\"@example.com", "a@[192.0.2.1]"),
                        List.of("a", "@example.com", "a@", "a..b@example.com")),
                arguments(
                        "uri",
                        List.of(
                                "http://example.com",
                                "mailto:a@example.com",
                                "urn:a:b",
                                "http://[::1]:80/?q#f",
                                "file:///etc"),
                        List.of("/a", "a b:c", "http://a b", "http://example.com/<>", "://a")),
                arguments(
                        "uri-reference",
                        List.of("", "a/b", "//h/p", "?q", "#f", "http://a"),
                        List.of("a b", "\\a", "\u00FC")),
                arguments("iri", List.of("http://example.com/\u00FC", "urn:\u00FC"), List.of("/\u00FC", "a b:c")),
                arguments("iri-reference", List.of("", "\u00FC/b"), List.of("a b", "<")),
                arguments(
                        "uri-template",
                        List.of("/a/{b}", "{+a,b*}", "{a:3}", "%20"),
                        List.of("/a/{b", "}", "{}", "%2", "{a b}")),
                arguments("json-pointer", List.of("", "/", "/a/0", "/~0~1"), List.of("a", "/~2", "/~")),
                arguments("relative-json-pointer", List.of("0", "1/a", "10#"), List.of("", "/a", "01", "-1", "0##")),
                arguments("regex", List.of("a", "^a$", "(a)\\1"), List.of("(", "[b-a]", "a**")),
                arguments(
                        "idn-hostname",
                        List.of("example.com", "b\u00FCcher.example"),
                        List.of("-a", "a b", "a".repeat(64))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void accepts_members_as_the_validator_does(String name, List<String> members, List<String> others) {
        Format format = Objects.requireNonNull(Formats.find(name));
        assertThat(members).allMatch(format::accepts).allMatch(format.outer()::contains);
        assertThat(others).noneMatch(format::accepts).noneMatch(format.inner()::contains);
        assertThat(members).allMatch(value -> isValid(name, value));
        assertThat(others).noneMatch(value -> isValid(name, value));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bounds_enclose_what_is_accepted(Format format) {
        assertThat(format.inner().isWithin(format.outer())).isTrue();
        assertThat(format.inner().examples(50, 0, -1)).allMatch(format::accepts);
        assertThat(format.inner().examples(50, 20, -1)).allMatch(format::accepts);
        assertThat(format.outer().complement().examples(50, 0, -1)).noneMatch(format::accepts);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void validator_accepts_samples_and_the_inner_bound(Format format) {
        assertThat(format.samples()).isNotEmpty().allMatch(format::accepts).allMatch(format.outer()::contains);
        assertThat(format.samples()).allMatch(value -> isValid(format.name(), value));
        assertThat(format.inner().examples(50, 0, -1)).allMatch(value -> isValid(format.name(), value));
        assertThat(format.inner().examples(50, 20, -1)).allMatch(value -> isValid(format.name(), value));
    }

    /** All but byte, which is OpenAPI's. */
    static Stream<Format> formatsOfTheValidator() {
        return Formats.all().stream().filter(format -> !format.name().equals("byte"));
    }

    @ParameterizedTest
    @MethodSource("formatsOfTheValidator")
    void validator_refuses_what_is_out_of_the_outer_bound(Format format) {
        Language outside = format.outer().complement();
        assertThat(outside.examples(100, 0, -1)).noneMatch(value -> isValid(format.name(), value));
        assertThat(outside.examples(100, 10, -1)).noneMatch(value -> isValid(format.name(), value));
    }

    @Test
    void ipv6_is_that_of_the_validator() {
        Language theirs = regular(IPv6Format.PATTERN_VALUE).minus(regular("[%\\s]"));
        Language ours = Objects.requireNonNull(Formats.find("ipv6")).outer();
        assertThat(ours.minus(theirs).examples(5, 0, -1)).isEmpty();
        assertThat(theirs.minus(ours).examples(5, 0, -1)).isEmpty();
    }

    @Test
    void knows_what_lies_within_what() {
        assertThat(isWithin("uri", "uri-reference")).isTrue();
        assertThat(isWithin("uri", "iri")).isTrue();
        assertThat(isWithin("uri-reference", "iri-reference")).isTrue();
        assertThat(isWithin("email", "idn-email")).isTrue();
        assertThat(isWithin("ipv4", "hostname")).isTrue();
        assertThat(isWithin("uri-reference", "uri")).isFalse();
        assertThat(isWithin("date-time", "date")).isFalse();
        assertThat(isDisjoint("date-time", "date")).isTrue();
        assertThat(isDisjoint("ipv4", "ipv6")).isTrue();
        assertThat(isDisjoint("uuid", "email")).isTrue();
        assertThat(isDisjoint("uri", "uri-reference")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void relations_agree_with_samples(Format format) {
        for (Format other : Formats.all()) {
            if (format.isWithin(other)) {
                assertThat(format.samples()).allMatch(other::accepts);
            }
            if (format.isDisjointFrom(other)) {
                assertThat(format.samples()).noneMatch(other::accepts);
            }
        }
    }

    @Test
    void other_names_are_not_known() {
        assertThat(Stream.of("url", "password", "binary", "int32", "", "Date").map(Formats::find))
                .containsOnlyNulls();
    }

    private static boolean isWithin(String format, String other) {
        return Objects.requireNonNull(Formats.find(format)).isWithin(Objects.requireNonNull(Formats.find(other)));
    }

    private static boolean isDisjoint(String format, String other) {
        return Objects.requireNonNull(Formats.find(format)).isDisjointFrom(Objects.requireNonNull(Formats.find(other)));
    }

    private static boolean isValid(String format, String value) {
        Schema schema = REGISTRY.getSchema("{\"format\": \"" + format + "\"}", InputFormat.JSON);
        String json = tools.jackson.databind.node.StringNode.valueOf(value).toString();
        return schema.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }
}
