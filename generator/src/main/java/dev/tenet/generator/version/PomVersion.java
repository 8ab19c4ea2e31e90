package dev.tenet.generator.version;

import dev.tenet.contract.InputException;
import dev.tenet.generator.version.VersionCheck.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The version of a Maven project, as its {@code pom.xml} says it.
 *
 * @param name the file as messages name it
 * @param version with the properties of the file filled in
 */
public record PomVersion(String name, String version) {
    private static final int MAX_BYTES = 4 * 1024 * 1024;
    private static final int MAX_DEPTH = 200;
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^${}]*)}");

    /**
     * Reads it: {@code version} of the project, or else of its parent. Neither a DTD nor an entity is looked at.
     *
     * @throws InputException where there is no such file, or it is no project, or says no version
     */
    public static PomVersion read(Path file, String name) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new InputException(name + ": there is no such file, or it cannot be read; check --maven");
        }
        if (bytes.length > MAX_BYTES) {
            throw new InputException(name + ": is larger than 4 MB, which no pom.xml is");
        }
        try {
            Map<String, String> texts = texts(bytes);
            String version = Optional.ofNullable(texts.get("project/version"))
                    .or(() -> Optional.ofNullable(texts.get("project/parent/version")))
                    .orElseThrow(() -> new InputException(
                            name + ":1:1: says no version; give the pom.xml of a project, with <version>"));
            return new PomVersion(name, filled(version, texts));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
            throw new InputException(name + ":" + line + ":" + column + ": is no well-formed XML; correct it");
        }
    }

    /** The texts of the elements that matter, by their path. */
    private static Map<String, String> texts(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        Map<String, String> texts = new HashMap<>();
        List<String> path = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.add(xml.getLocalName());
                text.setLength(0);
                if (path.size() > MAX_DEPTH) {
                    throw new XMLStreamException("too deep", xml.getLocation());
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (path.size() <= 3) {
                    texts.putIfAbsent(String.join("/", path), text.toString().strip());
                }
                path.remove(path.size() - 1);
                text.setLength(0);
            }
        }
        return texts;
    }

    /** Once: a property of a property is not followed. */
    private static String filled(String version, Map<String, String> texts) {
        return PROPERTY.matcher(version)
                .replaceAll(found -> Matcher.quoteReplacement(
                        texts.getOrDefault("project/properties/" + found.group(1), found.group())));
    }

    /** @param asked whether the call named the file; otherwise a difference is only noted */
    public VersionCheck check(String declared, boolean asked) {
        Optional<SemanticVersion> mine = SemanticVersion.of(version);
        Optional<SemanticVersion> theirs = SemanticVersion.of(declared);
        if (mine.isEmpty() || theirs.isEmpty()) {
            String what = mine.isEmpty() ? "which is no semantic version" : "and info.version is no semantic version";
            return new VersionCheck(name, version, Outcome.UNKNOWN, name + " says " + version + ", " + what);
        }
        if (mine.get().core().equals(theirs.get().core())) {
            return new VersionCheck(
                    name, version, Outcome.AGREES, name + " says " + version + ", which agrees with info.version");
        }
        boolean lower = mine.get().core().compareTo(theirs.get().core()) < 0;
        return new VersionCheck(
                name,
                version,
                asked ? Outcome.DIFFERS : Outcome.NOTED,
                name + " says " + version + ", and info.version " + declared + ": raise that of "
                        + (lower ? name : "the contract"));
    }
}
