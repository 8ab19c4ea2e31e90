package dev.tenet.contract;

import dev.tenet.contract.source.Resource;
import dev.tenet.contract.syntax.Syntax;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Range;
import dev.tenet.contract.tree.Resolution;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A document that was read from a text. References that were followed once are remembered. */
final class TextDocument implements Document {
    private final Resource resource;
    private final Syntax syntax;
    private final References references;
    private final Map<String, Resolution> resolved = new ConcurrentHashMap<>();
    private volatile @Nullable Identifiers identifiers;

    TextDocument(Resource resource, Syntax syntax, References references) {
        this.resource = resource;
        this.syntax = syntax;
        this.references = references;
    }

    /** The same document with another tree, of nodes that it has. */
    TextDocument with(Node root) {
        return new TextDocument(resource, new Syntax(root, syntax.text(), syntax.isPlain()), references);
    }

    Resource resource() {
        return resource;
    }

    @Override
    public String source() {
        return resource.name();
    }

    @Override
    public Node root() {
        return syntax.root();
    }

    @Override
    public Range range(Node node) {
        return node.start() < 0
                ? Range.NOWHERE
                : new Range(syntax.text().position(node.start()), syntax.text().endPosition(node.end()));
    }

    @Override
    public Range keyRange(ObjectNode object, int position) {
        int start = object.keyStart(position);
        return start < 0
                ? Range.NOWHERE
                : new Range(
                        syntax.text().position(start),
                        syntax.text().endPosition(syntax.text().keyEnd(start, object.key(position))));
    }

    @Override
    public String line(int number) {
        return syntax.text().line(number);
    }

    @Override
    public Resolution resolve(String reference) {
        Resolution known = resolved.get(reference);
        if (known == null) {
            known = references.resolve(this, reference);
            resolved.put(reference, known);
        }
        return known;
    }

    @Override
    public List<String> files() {
        return references.names();
    }

    boolean isFileRead(String reference) {
        return references.isFileRead(this, reference);
    }

    /** The names that the document gives to its parts. */
    Identifiers identifiers() {
        Identifiers known = identifiers;
        if (known == null) {
            known = Identifiers.of(this);
            identifiers = known;
        }
        return known;
    }
}
