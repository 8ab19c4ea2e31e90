package dev.tenet.schema.solve;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.IntList;
import dev.tenet.schema.form.Names;
import java.math.BigDecimal;
import java.util.HashSet;

/** Says whether a given value satisfies a form. */
final class Evaluator {
    private static final int DEEPEST = 200;

    private final Forms forms;
    private final Texts texts;
    private int depth;

    Evaluator(Forms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    Truth holds(int id, Node value) {
        if (id == Forms.TRUE || id == Forms.FALSE) {
            return Truth.of(id == Forms.TRUE);
        }
        if (depth > DEEPEST) {
            return Truth.UNKNOWN;
        }
        depth++;
        try {
            return judge(forms.get(id), value);
        } finally {
            depth--;
        }
    }

    private Truth judge(Form form, Node value) {
        if (form instanceof Form.And and) {
            Truth all = Truth.YES;
            for (int i = 0; i < and.forms().size() && all != Truth.NO; i++) {
                all = all.and(holds(and.forms().get(i), value));
            }
            return all;
        } else if (form instanceof Form.Or or) {
            Truth any = Truth.NO;
            for (int i = 0; i < or.forms().size() && any != Truth.YES; i++) {
                any = any.or(holds(or.forms().get(i), value));
            }
            return any;
        } else if (form instanceof Form.ExactlyOne one) {
            return exactlyOne(one.forms(), value).when(one.positive());
        } else if (form instanceof Form.Named named) {
            return holds(forms.definition(named.definition()), value).when(named.positive());
        } else if (form instanceof Form.Kinds kinds) {
            return Truth.of(dev.tenet.schema.form.Kind.of(value).isIn(kinds.mask()));
        } else if (form instanceof Form.Opaque) {
            return Truth.UNKNOWN;
        } else if (value instanceof StringNode string) {
            return texts.judge(form, string.value());
        } else if (value instanceof NumberNode number) {
            return judgeNumber(form, number.value());
        } else if (value instanceof ObjectNode object) {
            return judgeObject(form, object);
        } else if (value instanceof ArrayNode array) {
            return judgeArray(form, array);
        } else if (value instanceof BooleanNode bool && form instanceof Form.Booleans booleans) {
            return Truth.of((booleans.mask() & (bool.value() ? 2 : 1)) != 0);
        }
        return Truth.YES;
    }

    private Truth exactlyOne(IntList branches, Node value) {
        int sure = 0;
        int possible = 0;
        for (int i = 0; i < branches.size(); i++) {
            Truth truth = holds(branches.get(i), value);
            sure += truth == Truth.YES ? 1 : 0;
            possible += truth == Truth.NO ? 0 : 1;
        }
        return sure > 1 || possible == 0 ? Truth.NO : sure == 1 && possible == 1 ? Truth.YES : Truth.UNKNOWN;
    }

    private static Truth judgeNumber(Form form, BigDecimal value) {
        if (form instanceof Form.Numbers numbers) {
            return Truth.of(numbers.set().has(value));
        } else if (form instanceof Form.Multiple multiple) {
            return Truth.of(isMultiple(value, multiple.of()) == multiple.positive());
        }
        return Truth.YES;
    }

    static boolean isMultiple(BigDecimal value, BigDecimal of) {
        return of.signum() != 0 && value.remainder(of).signum() == 0;
    }

    private Truth judgeObject(Form form, ObjectNode object) {
        if (form instanceof Form.Required required) {
            return Truth.of(object.has(required.name()));
        } else if (form instanceof Form.Size size) {
            return Truth.of(isBetween(object.size(), size.min(), size.max()));
        } else if (form instanceof Form.EachProperty each) {
            Truth all = Truth.YES;
            for (int i = 0; i < object.size() && all != Truth.NO; i++) {
                all = all.and(isIn(object.key(i), each.names()).not().or(holds(each.form(), object.value(i))));
            }
            return all;
        } else if (form instanceof Form.SomeProperty some) {
            Truth any = Truth.NO;
            for (int i = 0; i < object.size() && any != Truth.YES; i++) {
                any = any.or(isIn(object.key(i), some.names()).and(holds(some.form(), object.value(i))));
            }
            return any;
        }
        return Truth.YES;
    }

    /** Whether a name belongs to a set of names. */
    Truth isIn(String name, Names names) {
        if (names instanceof Names.Spelled spelled) {
            return holds(spelled.form(), StringNode.of(name));
        }
        Names.Listed listed = (Names.Listed) names;
        Truth among = Truth.of(listed.listed().contains(name));
        for (String pattern : listed.patterns()) {
            among = among.or(texts.matches(pattern, name));
        }
        return among.when(!listed.others());
    }

    private Truth judgeArray(Form form, ArrayNode array) {
        if (form instanceof Form.ItemCount count) {
            return Truth.of(isBetween(array.size(), count.min(), count.max()));
        } else if (form instanceof Form.Unique unique) {
            return Truth.of((new HashSet<>(array.items()).size() == array.size()) == unique.positive());
        } else if (form instanceof Form.EachItem each) {
            Truth all = Truth.YES;
            for (int i = each.from(); i < end(each.to(), array) && all != Truth.NO; i++) {
                all = all.and(holds(each.form(), array.get(i)));
            }
            return all;
        } else if (form instanceof Form.SomeItem some) {
            Truth any = Truth.NO;
            for (int i = some.from(); i < end(some.to(), array) && any != Truth.YES; i++) {
                any = any.or(holds(some.form(), array.get(i)));
            }
            return any;
        } else if (form instanceof Form.Counted counted) {
            int sure = 0;
            int possible = 0;
            for (Node item : array.items()) {
                Truth truth = holds(counted.form(), item);
                sure += truth == Truth.YES ? 1 : 0;
                possible += truth == Truth.NO ? 0 : 1;
            }
            Truth least = sure >= counted.min() ? Truth.YES : possible >= counted.min() ? Truth.UNKNOWN : Truth.NO;
            Truth most = counted.max() < 0 || possible <= counted.max()
                    ? Truth.YES
                    : sure > counted.max() ? Truth.NO : Truth.UNKNOWN;
            return least.and(most);
        }
        return Truth.YES;
    }

    private static int end(int to, ArrayNode array) {
        return to < 0 ? array.size() : Math.min(to, array.size());
    }

    private static boolean isBetween(int size, int min, int max) {
        return size >= min && (max < 0 || size <= max);
    }
}
