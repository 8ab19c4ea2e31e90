package dev.tenet.contract.syntax;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Range;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 with the core schema, and the merge key of YAML 1.1; offsets count code points. An alias is the same node once more. A
 * loop with its own stack: depth costs no call frames.
 */
final class YamlReader {
    private static final Set<String> COLLECTION_TAGS = Set.of("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq", "!");

    private final String name;
    private final String source;
    private final int base;
    private final ReaderOptions options;
    private final YamlText text;
    private final Tolerance tolerance;
    private final DuplicateKeys duplicates;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final List<YamlLevel> levels = new ArrayList<>();
    private int depth;
    private int documents;
    private long aliasNodes;
    private @Nullable Node root;

    YamlReader(String name, String source, ReaderOptions options, Tolerance tolerance) {
        this(name, source, 0, options, tolerance);
    }

    /** @param base the offset of the first character */
    YamlReader(String name, String source, int base, ReaderOptions options, Tolerance tolerance) {
        this.base = base;
        this.name = name;
        this.source = source;
        this.options = options;
        this.text = new YamlText(source);
        this.tolerance = tolerance;
        this.duplicates = new DuplicateKeys(name, text, tolerance);
    }

    /** A node that has a name, the text it has as a key, and its size with aliases expanded; while it is open, it has no node yet. */
    private record Anchored(@Nullable Node node, @Nullable String key, long nodes, int height) {}

    Syntax read() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1024, Math.min(source.length() + 1, bufferSize(source.length()))))
                .build();
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, source));
            while (parser.hasNext()) {
                take(parser.next());
            }
        } catch (MarkedYamlEngineException e) {
            int offset =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getIndex).orElse(0);
            throw at(offset, problem(e) + "; correct the YAML here");
        } catch (ReaderException e) {
            throw at(
                    e.getPosition(),
                    String.format("the character U+%04X is not allowed in YAML; remove it", e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw new InputException(name + ": " + e.getMessage());
        }
        Node read = root;
        if (read == null) {
            throw new InputException(name + ":1:1: the document is empty; give an OpenAPI document in JSON or YAML");
        }
        return new Syntax(read, text, anchors.isEmpty());
    }

    /** A token that is longer than the buffer is copied once for each time that the buffer is filled, so large texts have large buffers. */
    private static int bufferSize(int length) {
        return Math.max(1 << 16, length / 16);
    }

    private static String problem(MarkedYamlEngineException e) {
        String problem = e.getProblem() == null ? "not YAML" : e.getProblem().strip();
        while (problem.endsWith(".")) {
            problem = problem.substring(0, problem.length() - 1);
        }
        return e.getContext() == null ? problem : e.getContext().strip() + ": " + problem;
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> {
                if (++documents > 1) {
                    throw at(start(event), "a second YAML document; put each document into a file of its own");
                }
            }
            case Alias -> alias((AliasEvent) event);
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart, MappingStart -> open((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> close(event);
            default -> {}
        }
    }

    private void scalar(ScalarEvent event) {
        if (isKeyNext()) {
            key(
                    event,
                    event.getValue(),
                    event.isPlain()
                            && event.getTag().isEmpty()
                            && event.getValue().equals("<<"));
            noteKeyThatIsNoString(event);
            event.getAnchor()
                    .ifPresent(anchor ->
                            anchors.put(anchor.getValue(), new Anchored(value(event), event.getValue(), 1, 0)));
            return;
        }
        Node node = value(event);
        event.getAnchor()
                .ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(node, event.getValue(), 1, 0)));
        add(event, node, end(event), 1, 0);
    }

    private Node value(ScalarEvent event) {
        int start = start(event);
        try {
            String tag = event.getTag().orElse(null);
            if (tag != null) {
                return YamlScalars.tagged(tag, event.getValue(), start, end(event));
            }
            return event.isPlain()
                    ? YamlScalars.plain(event.getValue(), start, end(event))
                    : new StringNode(event.getValue(), start, end(event));
        } catch (NumberFormatException e) {
            throw at(start, String.valueOf(e.getMessage()));
        }
    }

    private boolean isKeyNext() {
        return depth > 0 && levels.get(depth - 1).mapping && !levels.get(depth - 1).hasKey;
    }

    private void key(Event event, String key, boolean merge) {
        YamlLevel level = levels.get(depth - 1);
        level.key = key;
        level.keyStart = start(event);
        level.mergeKey = merge;
        level.hasKey = true;
    }

    /** JSON has no such keys; their texts are taken. */
    private void noteKeyThatIsNoString(ScalarEvent event) {
        if (tolerance.reads() && event.isPlain() && event.getTag().isEmpty()) {
            String kind = YamlScalars.kind(event.getValue());
            if (!kind.equals("string")) {
                List<String> member = path();
                Range range = new Range(text.position(start(event)), text.position(end(event)));
                tolerance.note(new SyntaxProblem(SyntaxProblem.Kind.KEY_IS_NO_STRING, member, kind, range));
            }
        }
    }

    /** To the value that is being read. */
    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (YamlLevel level : levels.subList(0, depth)) {
            path.add(level.step());
        }
        return path;
    }

    private void alias(AliasEvent event) {
        Anchored anchored = anchors.get(event.getAlias().getValue());
        if (anchored == null) {
            throw at(start(event), "no anchor &" + event.getAlias() + " before this alias; define it first");
        }
        Node node = anchored.node;
        if (node == null) {
            throw at(
                    start(event),
                    "the alias *" + event.getAlias() + " stands inside its own anchor; use a $ref for recursion");
        }
        aliasNodes += anchored.nodes;
        if (aliasNodes > options.maxAliasNodes()) {
            throw at(
                    start(event),
                    "the aliases expand to more than " + options.maxAliasNodes() + " nodes; use fewer of them");
        }
        if (depth + anchored.height > options.maxDepth()) {
            throw tooDeep(event);
        }
        if (!isKeyNext()) {
            add(event, node, end(event), anchored.nodes, anchored.height);
        } else if (anchored.key != null) {
            key(event, anchored.key, false);
        } else {
            throw complexKey(event);
        }
    }

    private void open(CollectionStartEvent event) {
        if (isKeyNext()) {
            throw complexKey(event);
        }
        String tag = event.getTag().orElse("!");
        if (!COLLECTION_TAGS.contains(tag)) {
            throw at(start(event), "unknown tag " + YamlScalars.shown(tag) + "; remove it");
        }
        if (depth == options.maxDepth()) {
            throw tooDeep(event);
        }
        if (depth == levels.size()) {
            levels.add(new YamlLevel());
        }
        String anchor = anchor(event);
        if (!anchor.isEmpty()) {
            anchors.put(anchor, new Anchored(null, null, 0, 0));
        }
        levels.get(depth++).open(event instanceof MappingStartEvent, event.isFlow(), start(event), end(event), anchor);
    }

    private void close(Event event) {
        YamlLevel level = levels.get(--depth);
        int end = level.flow ? end(event) : level.end;
        Node node = level.own(end);
        if (node instanceof ObjectNode own) {
            ObjectNode object = duplicates.checked(own, this::path);
            node = level.hasMerges() ? level.withMerges(object) : object;
        }
        if (!level.anchor.isEmpty()) {
            anchors.put(level.anchor, new Anchored(node, null, level.nodes, level.height));
        }
        add(event, node, end, level.nodes, level.height);
    }

    private void add(Event event, Node node, int end, long nodes, int height) {
        if (depth == 0) {
            root = node;
            return;
        }
        YamlLevel level = levels.get(depth - 1);
        if (level.mapping && level.mergeKey) {
            level.merge(mergeable(event, node), end, nodes, height);
        } else {
            level.add(node, end, nodes, height);
        }
    }

    private List<ObjectNode> mergeable(Event event, Node node) {
        List<ObjectNode> objects = new ArrayList<>();
        for (Node each : node instanceof ArrayNode array ? array.items() : List.of(node)) {
            if (!(each instanceof ObjectNode object)) {
                throw at(
                        start(event),
                        "the merge key << takes a mapping or a list of mappings; give it one, or quote the key");
            }
            objects.add(object);
        }
        return objects;
    }

    private static String anchor(NodeEvent event) {
        return event.getAnchor().map(anchor -> anchor.getValue()).orElse("");
    }

    private InputException complexKey(Event event) {
        return at(start(event), "a mapping or a list as a key, which JSON cannot hold; use a scalar key");
    }

    private InputException tooDeep(Event event) {
        return at(start(event), "nested deeper than " + options.maxDepth() + " levels; flatten the document");
    }

    private int start(Event event) {
        return base + event.getStartMark().map(Mark::getIndex).orElse(0);
    }

    private int end(Event event) {
        return base + event.getEndMark().map(Mark::getIndex).orElse(0);
    }

    private InputException at(int offset, String message) {
        return InputException.at(name, Optional.of(text.position(offset)), message);
    }
}
