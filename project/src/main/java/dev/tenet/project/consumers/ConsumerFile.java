package dev.tenet.project.consumers;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads one file that shows what a consumer uses, and finds out by its content what it is. */
final class ConsumerFile {
    private final ContractReader reader;

    ConsumerFile(ContractReader reader) {
        this.reader = reader;
    }

    /** @throws InputException where it is nothing that shows what a consumer uses */
    Consumer read(String source) {
        String text = new String(reader.bytes(source), StandardCharsets.UTF_8);
        String name = nameOf(source);
        if (AccessLogReader.reads(text)) {
            return new Consumer(name, AccessLogReader.read(source, text), false);
        }
        Document document = reader.readDocument(source);
        if (document.root() instanceof ObjectNode root) {
            if (PactReader.reads(root)) {
                return new Consumer(PactReader.consumer(root).orElse(name), PactReader.read(root), false);
            }
            if (HarReader.reads(root)) {
                return new Consumer(name, HarReader.read(root), false);
            }
            if (root.has("openapi") || root.has("swagger")) {
                return new Consumer(name, SubsetReader.read(reader.contract(document)), true);
            }
        }
        throw new InputException(
                source + ":1:1: shows no consumer; give a Pact file, a HAR file, a summary of an access log "
                        + "(METHOD /path status count), or an OpenAPI document");
    }

    /** {@code shop} for {@code consumers/shop.har}. */
    private static String nameOf(String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = file.indexOf('.', 1);
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** Several files of one consumer. */
    static Consumer merged(String name, List<Consumer> files) {
        return new Consumer(
                name,
                files.stream().flatMap(each -> each.uses().stream()).toList(),
                files.stream().anyMatch(Consumer::seesWebhooks));
    }
}
