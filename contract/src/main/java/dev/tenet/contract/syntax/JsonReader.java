package dev.tenet.contract.syntax;

import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** JSON (RFC 8259) from UTF-8 bytes; offsets count bytes. A loop with its own stack: depth costs no call frames. */
final class JsonReader {
    private static final int LONG_DIGITS = 18;

    private final String name;
    private final byte[] bytes;
    private final int base;
    private final int maxDepth;
    private final Utf8Text text;
    private final DuplicateKeys duplicates;
    private final ShortStrings strings = new ShortStrings();
    private final List<Level> levels = new ArrayList<>();
    private int depth;

    JsonReader(String name, byte[] bytes, int maxDepth, Tolerance tolerance) {
        this(name, bytes, 0, maxDepth, tolerance);
    }

    /** @param base the offset of the first byte */
    JsonReader(String name, byte[] bytes, int base, int maxDepth, Tolerance tolerance) {
        this.base = base;
        this.name = name;
        this.bytes = bytes;
        this.maxDepth = maxDepth;
        this.text = new Utf8Text(bytes);
        this.duplicates = new DuplicateKeys(name, text, tolerance);
    }

    /** What has been read of one open object or array; kept and used again for its next neighbour of the same depth. */
    private static final class Level {
        private final ObjectNode.Builder members = ObjectNode.builder();
        private final List<Node> items = new ArrayList<>();
        private boolean object;
        private int start;
        private String key = "";
        private int keyStart;
    }

    Syntax read() {
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), bytes)) {
            return new Syntax(document(parser), text, true);
        } catch (UnexpectedEndOfInputException e) {
            throw at(bytes.length, "the JSON document ends too early; complete it");
        } catch (JacksonException e) {
            int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getByteOffset();
            throw at(offset, e.getOriginalMessage() + "; correct the JSON here");
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .build();
    }

    private Node document(JsonParser parser) {
        Node root = null;
        while (root == null) {
            root = step(parser, parser.nextToken());
        }
        if (parser.nextToken() != null) {
            throw at(start(parser), "text after the end of the JSON document; remove it");
        }
        return root;
    }

    /** Takes one token in; the answer is the root once it is complete. */
    private @Nullable Node step(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            throw at(bytes.length, "the JSON document ends too early; complete it");
        }
        switch (token) {
            case PROPERTY_NAME -> {
                Level level = levels.get(depth - 1);
                level.key = parser.currentName();
                level.keyStart = start(parser);
                return null;
            }
            case START_OBJECT, START_ARRAY -> {
                open(token == JsonToken.START_OBJECT, start(parser));
                return null;
            }
            case END_OBJECT, END_ARRAY -> {
                return add(close(start(parser) + 1));
            }
            default -> {
                return add(scalar(parser, token));
            }
        }
    }

    private Node scalar(JsonParser parser, JsonToken token) {
        int start = start(parser);
        switch (token) {
            case VALUE_STRING -> {
                char[] chars = parser.getStringCharacters();
                String value = strings.of(chars, parser.getStringOffset(), parser.getStringLength());
                return new StringNode(
                        value, start, base + (int) parser.currentLocation().getByteOffset());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                int length = parser.getStringLength();
                return new NumberNode(number(parser, token, start, length), start, start + length);
            }
            case VALUE_TRUE -> {
                return new BooleanNode(true, start, start + 4);
            }
            case VALUE_FALSE -> {
                return new BooleanNode(false, start, start + 5);
            }
            default -> {
                return new NullNode(start, start + 4);
            }
        }
    }

    private BigDecimal number(JsonParser parser, JsonToken token, int start, int length) {
        if (token == JsonToken.VALUE_NUMBER_INT && length <= LONG_DIGITS) {
            return BigDecimal.valueOf(parser.getLongValue());
        }
        try {
            return Numbers.parse(parser.getString());
        } catch (NumberFormatException e) {
            throw at(start, String.valueOf(e.getMessage()));
        }
    }

    private void open(boolean object, int start) {
        if (depth == maxDepth) {
            throw at(start, "nested deeper than " + maxDepth + " levels; flatten the document");
        }
        if (depth == levels.size()) {
            levels.add(new Level());
        }
        Level level = levels.get(depth++);
        level.object = object;
        level.start = start;
    }

    private Node close(int end) {
        Level level = levels.get(--depth);
        if (level.object) {
            ObjectNode object = level.members.build(level.start, end);
            level.members.clear();
            return duplicates.checked(object, this::path);
        }
        ArrayNode array = new ArrayNode(level.items, level.start, end);
        level.items.clear();
        return array;
    }

    /** To the value that is being read. */
    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (Level level : levels.subList(0, depth)) {
            path.add(level.object ? level.key : Integer.toString(level.items.size()));
        }
        return path;
    }

    private @Nullable Node add(Node node) {
        if (depth == 0) {
            return node;
        }
        Level level = levels.get(depth - 1);
        if (level.object) {
            level.members.put(level.key, level.keyStart, node);
        } else {
            level.items.add(node);
        }
        return null;
    }

    private int start(JsonParser parser) {
        return base + (int) parser.currentTokenLocation().getByteOffset();
    }

    private InputException at(int offset, String message) {
        return InputException.at(name, Optional.of(text.position(offset)), message);
    }
}
