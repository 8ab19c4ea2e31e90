package dev.tenet.report;

import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON text with positions, without files or references. */
public final class TestDocument implements Document {
    private final String source;
    private final String text;
    private final Node root;

    private TestDocument(String source, String text) {
        this.source = source;
        this.text = text;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            this.root = read(parser);
        }
    }

    public static TestDocument of(String source, String text) {
        return new TestDocument(source, text);
    }

    public static Node value(String text) {
        return of("witness", text).root();
    }

    public Location at(String pointer) {
        Place place = place();
        for (String token : Pointer.parse(pointer).tokens()) {
            place = place.node() instanceof ArrayNode ? place.item(Integer.parseInt(token)) : place.get(token);
        }
        return new Location(place);
    }

    private static Node read(JsonParser parser) {
        int start = start(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                ObjectNode.Builder members = ObjectNode.builder();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    int keyStart = start(parser);
                    parser.nextToken();
                    members.put(key, keyStart, read(parser));
                }
                yield members.build(start, end(parser));
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                yield new ArrayNode(items, start, end(parser));
            }
            case VALUE_STRING -> new StringNode(parser.getString(), start, end(parser));
            case VALUE_NULL -> new NullNode(start, end(parser));
            case VALUE_TRUE, VALUE_FALSE -> new BooleanNode(token == JsonToken.VALUE_TRUE, start, end(parser));
            default ->
                new NumberNode(
                        parser.getDecimalValue(),
                        start,
                        start + parser.getString().length());
        };
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static int end(JsonParser parser) {
        parser.getString();
        return (int) parser.currentLocation().getCharOffset();
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public Range range(Node node) {
        return node.start() < 0 ? Range.NOWHERE : new Range(position(node.start()), position(node.end()));
    }

    @Override
    public Range keyRange(ObjectNode object, int position) {
        int start = object.keyStart(position);
        return new Range(position(start), position(start + object.key(position).length() + 2));
    }

    private Position position(int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, offset - text.lastIndexOf('\n', offset - 1));
    }

    @Override
    public String line(int number) {
        return text.split("\n", -1)[number - 1];
    }

    @Override
    public Resolution resolve(String reference) {
        return new Resolution.Unresolved("no references here");
    }
}
