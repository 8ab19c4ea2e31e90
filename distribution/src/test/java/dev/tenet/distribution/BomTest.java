package dev.tenet.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whoever imports the BOM gets the version of every module that is published, and of nothing else. */
class BomTest {
    private static final Path ROOT = Path.of("..");

    private final XPath xpath = XPathFactory.newInstance().newXPath();

    @Test
    void it_names_what_is_published() throws Exception {
        List<String> published = new ArrayList<>();
        for (String module : texts(read("pom.xml"), "/project/modules/module")) {
            Document pom = read(module + "/pom.xml");
            if (!module.equals("bom")
                    && !texts(pom, "/project/properties/*[name()='maven.deploy.skip']")
                            .contains("true")) {
                published.addAll(texts(pom, "/project/artifactId"));
            }
        }
        assertThat(texts(
                        read("bom/pom.xml"),
                        "/project/dependencyManagement/dependencies/dependency[groupId='dev.tenet']/artifactId"))
                .contains("tenet-contract")
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void it_brings_no_versions_of_others() throws Exception {
        assertThat(texts(read("bom/pom.xml"), "/project/dependencyManagement/dependencies/dependency/groupId"))
                .containsOnly("dev.tenet");
        assertThat(texts(read("bom/pom.xml"), "/project/parent")).isEmpty();
    }

    /** It has no parent, and so says for itself what they all share. */
    @Test
    void it_has_the_version_and_the_address_of_the_rest() throws Exception {
        for (String path : List.of("version", "url", "scm/connection", "properties/project.build.outputTimestamp")) {
            String of = "/project/" + path;
            assertThat(texts(read("bom/pom.xml"), of)).hasSize(1).isEqualTo(texts(read("pom.xml"), of));
        }
    }

    private List<String> texts(Document document, String expression) throws Exception {
        NodeList nodes = (NodeList) xpath.evaluate(expression, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Document read(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve(file).toFile());
    }
}
