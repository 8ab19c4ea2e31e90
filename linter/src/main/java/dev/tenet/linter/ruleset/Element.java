package dev.tenet.linter.ruleset;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.script.ScriptValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a ruleset as it is written, and where: data of a document, or what a script made. */
final class Element {
    private final ScriptValue value;
    private final Spot spot;

    private Element(ScriptValue value, Spot spot) {
        this.value = value;
        this.spot = spot;
    }

    /** A member of a mapping. */
    record Member(String key, Spot spot, Element value) {}

    static Element of(Document document) {
        return of(document, document.root());
    }

    static Element of(String source, ScriptValue value) {
        return new Element(value, new Spot.OfScript(source, Pointer.ROOT));
    }

    private static Element of(Document document, Node node) {
        return new Element(new ScriptValue.Data(node), new Spot.OfValue(document, node));
    }

    Spot spot() {
        return spot;
    }

    boolean isMapping() {
        return value instanceof ScriptValue.Mapping || node() instanceof ObjectNode;
    }

    boolean isList() {
        return value instanceof ScriptValue.Listing || node() instanceof ArrayNode;
    }

    boolean isText() {
        return node() instanceof StringNode;
    }

    Optional<String> text() {
        return node() instanceof StringNode string ? Optional.of(string.value()) : Optional.empty();
    }

    Optional<Boolean> bool() {
        return node() instanceof BooleanNode bool ? Optional.of(bool.value()) : Optional.empty();
    }

    Optional<Double> number() {
        return node() instanceof NumberNode number ? Optional.of(number.value().doubleValue()) : Optional.empty();
    }

    /** The value as plain data; empty where it holds live values. */
    Optional<Node> data() {
        return Optional.ofNullable(node());
    }

    private @Nullable Node node() {
        return value instanceof ScriptValue.Data data ? data.node() : null;
    }

    /** What a script made of it. */
    ScriptValue live() {
        return value;
    }

    /** The members of a mapping; none of anything else. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        if (value instanceof ScriptValue.Mapping mapping) {
            mapping.members().forEach((key, member) -> {
                Element child = new Element(member, below(key));
                members.add(new Member(key, child.spot, child));
            });
        } else if (node() instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                Element child = child(object.key(i), object.value(i));
                Spot key = spot instanceof Spot.OfValue in ? new Spot.OfKey(in.document(), object, i) : child.spot;
                members.add(new Member(object.key(i), key, child));
            }
        }
        return members;
    }

    /** The items of a list; none of anything else. */
    List<Element> items() {
        List<Element> items = new ArrayList<>();
        if (value instanceof ScriptValue.Listing listing) {
            for (ScriptValue item : listing.items()) {
                items.add(new Element(item, below(Integer.toString(items.size()))));
            }
        } else if (node() instanceof ArrayNode array) {
            for (Node item : array.items()) {
                items.add(child(Integer.toString(items.size()), item));
            }
        }
        return items;
    }

    /** The item of a list or the member of a mapping that one step leads to, with the place of its key. */
    Optional<Member> step(String segment) {
        if (isList()) {
            List<Element> items = items();
            for (int i = 0; i < items.size(); i++) {
                if (Integer.toString(i).equals(segment)) {
                    return Optional.of(new Member(segment, items.get(i).spot, items.get(i)));
                }
            }
            return Optional.empty();
        }
        return members().stream().filter(member -> member.key().equals(segment)).findFirst();
    }

    private Element child(String segment, Node node) {
        return spot instanceof Spot.OfValue in
                ? of(in.document(), node)
                : new Element(new ScriptValue.Data(node), below(segment));
    }

    private Spot below(String segment) {
        return spot instanceof Spot.OfScript script
                ? new Spot.OfScript(script.source(), script.pointer().child(segment))
                : spot;
    }
}
