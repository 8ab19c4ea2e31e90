package dev.tenet.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.report.RunFormats;
import dev.tenet.report.migration.MigrationGuide;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever a contract holds, the reader of a format finds the structure that it finds with harmless texts. */
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</script><img src=x onerror=alert(1)>",
            "--><!--",
            "x ]]> y",
            "\u001b[31mred\u001b[0m\u009b2J",
            "::error::forged",
            "\n::error file=a,line=1::forged\n",
            "\r\n::set-output name=a::b",
            "%0A::error::forged",
            "`code` ``more`` ```",
            "\n```\n# heading\n",
            "| cell | <br> |",
            "[link](javascript:alert(1)) ![image](https://evil.example/x.png) <https://evil.example>",
            "* item\n\n1. item\n\n# heading\n\n---\n\n> quote",
            "**bold** __bold__ ~~gone~~ $x$ :tada: @admin #1 https://evil.example/x",
            "\\ \\\\ \\` \\| \\<",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "&lt;b&gt; &amp; &#0; &copy",
            "\u202eevil\u2066 \u200f\u061c",
            "a\u0000b\u0007\u001f\u007f",
            "\u2028line\u2029paragraph",
            "😀 é ﷽",
            "x".repeat(20_000),
            "a ".repeat(5_000));

    static Stream<Arguments> everyFormatAndText() {
        return Stream.concat(RunFormats.byName().keySet().stream(), Stream.of("guide markdown", "guide html"))
                .flatMap(format -> Stream.of(RunSamples.DIFF, RunSamples.CHECK)
                        .flatMap(sample -> TEXTS.stream().map(text -> Arguments.of(format, sample, text))));
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndText")
    void a_report_has_the_structure_that_it_has_with_harmless_texts(String format, RunSamples sample, String text)
            throws Exception {
        String report = rendered(format, sample.report(text));
        assertThat(structure(format, report))
                .isEqualTo(structure(format, rendered(format, sample.report("harmless"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndText")
    void a_report_holds_no_character_that_controls_a_terminal_or_turns_text(
            String format, RunSamples sample, String text) throws IOException {
        String report = rendered(format, sample.report(text));
        assertThat(Pattern.compile("[\\p{Cc}&&[^\n]]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
                        .matcher(report)
                        .results()
                        .map(found -> "U+" + Integer.toHexString(found.group().charAt(0)))
                        .toList())
                .isEmpty();
    }

    private static String rendered(String format, RunReport report) throws IOException {
        if (!format.startsWith("guide ")) {
            return RunFormatsTest.render(format, report);
        }
        StringBuilder out = new StringBuilder();
        Objects.requireNonNull(MigrationGuide.formats().get(format.replace("guide ", "")))
                .write(report, RunSamples.CONTEXT, out);
        return out.toString();
    }

    private static List<String> structure(String format, String report) throws Exception {
        return switch (format.replace("guide ", "")) {
            case "sarif", "gitlab" -> ofJson(report);
            case "junit" -> ofXml(report);
            case "html" -> ofHtml(report);
            case "markdown" -> ofMarkdown(report);
            case "github" -> ofCommands(report);
            default -> throw new IllegalArgumentException("no reader for " + format);
        };
    }

    private static List<String> ofJson(String json) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token == JsonToken.PROPERTY_NAME ? parser.getString() : token.name());
            }
        }
        return tokens;
    }

    private static List<String> ofXml(String xml) throws Exception {
        List<String> elements = new ArrayList<>();
        SAXParserFactory.newInstance()
                .newSAXParser()
                .parse(new InputSource(new StringReader(xml)), new DefaultHandler() {
                    @Override
                    public void startElement(String uri, String local, String name, Attributes attributes) {
                        List<String> names = new ArrayList<>();
                        for (int i = 0; i < attributes.getLength(); i++) {
                            names.add(attributes.getQName(i));
                        }
                        elements.add(name + names);
                    }

                    @Override
                    public void endElement(String uri, String local, String name) {
                        elements.add("/" + name);
                    }
                });
        return elements;
    }

    private static final Pattern TAG =
            Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)((?:\\s+[^\\s=>]+(?:=\"[^\"<]*\")?)*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=>]+)(?:=\"[^\"]*\")?");

    /** Tags with the names of their attributes; outside of tags there is no character that would start one. */
    private static List<String> ofHtml(String html) {
        String body = html.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1></$1>");
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int end = 0;
        while (tag.find()) {
            assertThat(body.substring(end, tag.start())).doesNotContain("<").doesNotContain(">");
            // How many lines of a source are shown depends on its texts.
            tags.add(tag.group(1)
                    + ATTRIBUTE
                            .matcher(tag.group(2))
                            .results()
                            .map(attribute -> attribute.group(1))
                            .toList());
            end = tag.end();
        }
        return tags;
    }

    private static List<String> ofMarkdown(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        List<String> nodes = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                    if (!(node instanceof Text)) {
                        nodes.add(node instanceof Link link ? "Link " + link.getDestination() : name(node));
                        node.accept(this);
                        nodes.add("/" + name(node));
                    }
                }
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }
        });
        assertThat(nodes)
                .doesNotContain(
                        HtmlBlock.class.getSimpleName(), HtmlInline.class.getSimpleName(), Image.class.getSimpleName());
        return nodes.stream()
                .filter(node -> !node.endsWith(SoftLineBreak.class.getSimpleName())
                        && !node.endsWith(HardLineBreak.class.getSimpleName()))
                .map(node -> node.replaceFirst("(?<=^Link https://rules.example/).*", "…"))
                .toList();
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName();
    }

    /** Each line of the log as far as its runner understands it. */
    private static List<String> ofCommands(String log) {
        return log.lines()
                .map(line -> {
                    Matcher command =
                            Pattern.compile("^\\s*(?:::|##\\[)([a-z-]+)").matcher(line);
                    return command.find() ? command.group(1) : "text";
                })
                .toList();
    }
}
