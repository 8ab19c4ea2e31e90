package dev.tenet.schema.form;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Values as forms, so that {@code enum} and {@code const} need no treatment of their own. */
public final class Constants {
    private final Forms forms;

    public Constants(Forms forms) {
        this.forms = forms;
    }

    /** The form that holds for this value alone. */
    public int of(Node value) {
        return anyOf(List.of(value));
    }

    /** The form that holds for these values alone. Scalars of one kind make one literal together. */
    public int anyOf(List<Node> values) {
        TreeSet<String> words = new TreeSet<>();
        List<java.math.BigDecimal> numbers = new ArrayList<>();
        int booleans = 0;
        int kinds = 0;
        List<Integer> composites = new ArrayList<>();
        for (Node value : values) {
            Kind kind = Kind.of(value);
            if (value instanceof StringNode string) {
                words.add(string.value());
            } else if (value instanceof NumberNode number) {
                numbers.add(number.value());
            } else if (value instanceof BooleanNode bool) {
                booleans |= bool.value() ? 2 : 1;
            } else if (value instanceof ArrayNode array) {
                composites.add(array(array));
                continue;
            } else if (value instanceof ObjectNode object) {
                composites.add(object(object));
                continue;
            }
            kinds |= kind.bit();
        }
        int scalars = forms.and(
                forms.kinds(kinds),
                words.isEmpty() ? Forms.TRUE : forms.intern(new Form.Words(words, true)),
                numbers.isEmpty() ? Forms.TRUE : forms.intern(new Form.Numbers(NumberSet.points(numbers))),
                booleans == 0 || booleans == 3 ? Forms.TRUE : forms.intern(new Form.Booleans(booleans)));
        int[] alternatives = new int[composites.size() + 1];
        for (int i = 0; i < composites.size(); i++) {
            alternatives[i] = composites.get(i);
        }
        alternatives[composites.size()] = kinds == 0 ? Forms.FALSE : scalars;
        return forms.or(alternatives);
    }

    private int array(ArrayNode array) {
        int[] parts = new int[array.size() + 2];
        for (int i = 0; i < array.size(); i++) {
            parts[i] = forms.intern(new Form.EachItem(i, i + 1, of(array.get(i))));
        }
        parts[array.size()] = forms.kinds(Kind.ARRAY.bit());
        parts[array.size() + 1] = forms.intern(new Form.ItemCount(array.size(), array.size()));
        return forms.and(parts);
    }

    private int object(ObjectNode object) {
        int[] parts = new int[object.size() * 2 + 2];
        int at = 0;
        for (int i = 0; i < object.size(); i++) {
            parts[at++] = forms.intern(new Form.Required(object.key(i)));
            parts[at++] = forms.intern(new Form.EachProperty(Names.only(object.key(i)), of(object.value(i))));
        }
        parts[at++] = forms.kinds(Kind.OBJECT.bit());
        parts[at] = forms.intern(new Form.Size(object.size(), object.size()));
        return forms.and(parts);
    }
}
