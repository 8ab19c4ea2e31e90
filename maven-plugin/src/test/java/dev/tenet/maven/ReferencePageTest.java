package dev.tenet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reference page and the descriptor of the plugin tell of the same goals and parameters. */
class ReferencePageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:`([\\w.-]+)`)? ?\\| ");

    @Test
    void the_page_has_each_goal_and_each_parameter_with_its_property_and_no_other() throws Exception {
        String page = Files.readString(Path.of("../docs/reference/maven-plugin.md"));
        Element plugin = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("target/classes/META-INF/maven/plugin.xml").toFile())
                .getDocumentElement();
        Set<String> parameters = new TreeSet<>();
        NodeList goals = plugin.getElementsByTagName("mojo");
        for (int i = 0; i < goals.getLength(); i++) {
            Element goal = (Element) goals.item(i);
            assertThat(page).contains("\n## tenet:" + text(goal, "goal") + "\n");
            NodeList all = goal.getElementsByTagName("parameter");
            for (int j = 0; j < all.getLength(); j++) {
                Element parameter = (Element) all.item(j);
                if (text(parameter, "editable").equals("true")) {
                    parameters.add(text(parameter, "name") + " " + property(goal, text(parameter, "name")));
                }
            }
        }
        Set<String> told = new TreeSet<>();
        Matcher rows = ROW.matcher(page);
        while (rows.find()) {
            told.add(rows.group(1) + " " + (rows.group(2) == null ? "" : rows.group(2)));
        }

        assertThat(parameters).isNotEmpty();
        assertThat(told).isEqualTo(parameters);
    }

    private static String property(Element goal, String parameter) {
        NodeList configured =
                ((Element) goal.getElementsByTagName("configuration").item(0)).getElementsByTagName(parameter);
        String expression =
                configured.getLength() == 0 ? "" : configured.item(0).getTextContent();
        return expression.startsWith("${") ? expression.substring(2, expression.length() - 1) : "";
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }
}
