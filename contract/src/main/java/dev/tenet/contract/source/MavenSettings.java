package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The {@code settings.xml} of Maven, as far as it says where the local repository is. */
final class MavenSettings {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(user\\.home|env\\.[^}]+)}");

    private MavenSettings() {}

    /** Nothing where there is no such file, it says nothing of it, or it is no XML. */
    static Optional<Path> localRepository(Path file, Path home, Map<String, String> environment) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return text(in).filter(folder -> !folder.isBlank())
                    .map(folder -> Path.of(filled(folder.strip(), home, environment)));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && xml.getLocalName().equals("localRepository")) {
                    return Optional.of(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return Optional.empty();
    }

    private static String filled(String folder, Path home, Map<String, String> environment) {
        return VARIABLE.matcher(folder)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("user.home")
                                ? home.toString()
                                : environment.getOrDefault(found.group(1).substring("env.".length()), found.group())));
    }
}
