package dev.tenet.schema.form;

import dev.tenet.contract.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a comparison, hash-consed: two equal forms have one id. So an unchanged subschema is recognised without looking at it, and
 * {@code p ∧ ¬p} is found by comparing two numbers.
 */
public final class Forms {
    public static final int TRUE = 0;
    public static final int FALSE = 1;

    private final List<Form> forms = new ArrayList<>();
    private final Map<Form, Integer> ids = new HashMap<>();
    private final Map<Integer, Integer> negations = new HashMap<>();
    private final Map<Long, Integer> restrictions = new HashMap<>();
    private final Map<String, Integer> definitions = new HashMap<>();
    private final Map<String, List<Node>> examples = new HashMap<>();

    public Forms() {
        intern(new Form.True());
        intern(new Form.False());
        negations.put(TRUE, FALSE);
        negations.put(FALSE, TRUE);
    }

    public Form get(int id) {
        return forms.get(id);
    }

    public int intern(Form form) {
        Integer known = ids.get(form);
        if (known != null) {
            return known;
        }
        int id = forms.size();
        forms.add(form);
        ids.put(form, id);
        return id;
    }

    public int kinds(int mask) {
        return mask == 0 ? FALSE : (mask & Kind.ALL) == Kind.ALL ? TRUE : intern(new Form.Kinds(mask & Kind.ALL));
    }

    public int and(int... children) {
        return combine(children, TRUE, FALSE, true);
    }

    public int or(int... children) {
        return combine(children, FALSE, TRUE, false);
    }

    /** {@code premise → conclusion}. */
    public int implies(int premise, int conclusion) {
        return or(negate(premise), conclusion);
    }

    private int combine(int[] children, int neutral, int dominant, boolean conjunction) {
        int[] flat = new int[children.length];
        int size = 0;
        for (int child : children) {
            Form form = forms.get(child);
            IntList inner = conjunction && form instanceof Form.And and
                    ? and.forms()
                    : !conjunction && form instanceof Form.Or or ? or.forms() : null;
            if (child == dominant) {
                return dominant;
            }
            int extra = inner == null ? 1 : inner.size();
            if (size + extra > flat.length) {
                flat = java.util.Arrays.copyOf(flat, Math.max(size + extra, flat.length * 2));
            }
            if (inner != null) {
                for (int i = 0; i < inner.size(); i++) {
                    flat[size++] = inner.get(i);
                }
            } else if (child != neutral) {
                flat[size++] = child;
            }
        }
        IntList set = IntList.setOf(java.util.Arrays.copyOf(flat, size));
        if (set.size() == 0) {
            return neutral;
        }
        if (set.size() == 1) {
            return set.get(0);
        }
        for (int i = 0; i < set.size(); i++) {
            Integer opposite = negations.get(set.get(i));
            if (opposite != null && set.has(opposite)) {
                return dominant;
            }
        }
        return intern(conjunction ? new Form.And(set) : new Form.Or(set));
    }

    /** The form that holds for exactly the other values. */
    public int negate(int id) {
        Integer known = negations.get(id);
        if (known != null) {
            return known;
        }
        int negation = negation(forms.get(id));
        negations.put(id, negation);
        negations.putIfAbsent(negation, id);
        return negation;
    }

    private int negation(Form form) {
        if (form instanceof Form.Kinds f) {
            return kinds(~f.mask());
        } else if (form instanceof Form.Booleans f) {
            return counter(Kind.BOOLEAN, intern(new Form.Booleans(~f.mask() & 3)));
        } else if (form instanceof Form.Numbers f) {
            return counter(Kind.NUMBER, intern(new Form.Numbers(f.set().complement())));
        } else if (form instanceof Form.Multiple f) {
            return counter(Kind.NUMBER, intern(new Form.Multiple(f.of(), !f.positive())));
        } else if (form instanceof Form.Words f) {
            return counter(Kind.STRING, intern(new Form.Words(f.words(), !f.positive())));
        } else if (form instanceof Form.Length f) {
            return counter(Kind.STRING, outside(f.min(), f.max(), (min, max) -> intern(new Form.Length(min, max))));
        } else if (form instanceof Form.Matches f) {
            return counter(Kind.STRING, intern(new Form.Matches(f.pattern(), !f.positive())));
        } else if (form instanceof Form.Formatted f) {
            return counter(Kind.STRING, intern(new Form.Formatted(f.format(), !f.positive())));
        } else if (form instanceof Form.EachProperty f) {
            String absent = f.form() == FALSE ? f.names().single().orElse(null) : null;
            return counter(
                    Kind.OBJECT,
                    absent != null
                            ? intern(new Form.Required(absent))
                            : intern(new Form.SomeProperty(f.names(), negate(f.form()))));
        } else if (form instanceof Form.SomeProperty f) {
            return counter(Kind.OBJECT, intern(new Form.EachProperty(f.names(), negate(f.form()))));
        } else if (form instanceof Form.Required f) {
            return counter(Kind.OBJECT, intern(new Form.EachProperty(Names.only(f.name()), FALSE)));
        } else if (form instanceof Form.Size f) {
            return counter(Kind.OBJECT, outside(f.min(), f.max(), (min, max) -> intern(new Form.Size(min, max))));
        } else if (form instanceof Form.EachItem f) {
            return counter(Kind.ARRAY, intern(new Form.SomeItem(f.from(), f.to(), negate(f.form()))));
        } else if (form instanceof Form.SomeItem f) {
            return counter(Kind.ARRAY, intern(new Form.EachItem(f.from(), f.to(), negate(f.form()))));
        } else if (form instanceof Form.Counted f) {
            return counter(
                    Kind.ARRAY, outside(f.min(), f.max(), (min, max) -> intern(new Form.Counted(f.form(), min, max))));
        } else if (form instanceof Form.ItemCount f) {
            return counter(Kind.ARRAY, outside(f.min(), f.max(), (min, max) -> intern(new Form.ItemCount(min, max))));
        } else if (form instanceof Form.Unique f) {
            return counter(Kind.ARRAY, intern(new Form.Unique(!f.positive())));
        } else if (form instanceof Form.And f) {
            return or(negateAll(f.forms()));
        } else if (form instanceof Form.Or f) {
            return and(negateAll(f.forms()));
        } else if (form instanceof Form.ExactlyOne f) {
            return intern(new Form.ExactlyOne(f.forms(), !f.positive()));
        } else if (form instanceof Form.Named f) {
            return intern(new Form.Named(f.definition(), !f.positive()));
        } else if (form instanceof Form.Opaque f) {
            return intern(new Form.Opaque(f.keyword(), f.id(), f.checkable(), !f.positive()));
        }
        return form instanceof Form.True ? FALSE : TRUE;
    }

    /** The negation of "if of this kind then …" demands the kind. */
    private int counter(Kind kind, int literal) {
        return and(kinds(kind.bit()), literal);
    }

    private int[] negateAll(IntList list) {
        int[] negated = new int[list.size()];
        for (int i = 0; i < negated.length; i++) {
            negated[i] = negate(list.get(i));
        }
        return negated;
    }

    private interface Bounds {
        int between(int min, int max);
    }

    private int outside(int min, int max, Bounds bounds) {
        int below = min > 0 ? bounds.between(0, min - 1) : FALSE;
        int above = max >= 0 && max < Integer.MAX_VALUE ? bounds.between(max + 1, -1) : FALSE;
        return or(below, above);
    }

    /** The form as it reads for values of one kind: literals of other kinds hold by themselves. */
    public int restrict(int id, Kind kind) {
        long key = (long) id << 3 | kind.ordinal();
        Integer known = restrictions.get(key);
        if (known != null) {
            return known;
        }
        int restricted = restriction(id, forms.get(id), kind);
        restrictions.put(key, restricted);
        return restricted;
    }

    private int restriction(int id, Form form, Kind kind) {
        if (form instanceof Form.Kinds f) {
            return kind.isIn(f.mask()) ? TRUE : FALSE;
        } else if (form instanceof Form.And f) {
            return and(restrictAll(f.forms(), kind));
        } else if (form instanceof Form.Or f) {
            return or(restrictAll(f.forms(), kind));
        } else if (form instanceof Form.ExactlyOne f) {
            return exactlyOne(f, kind);
        } else if (form instanceof Form.Booleans f) {
            return kind != Kind.BOOLEAN ? TRUE : f.mask() == 0 ? FALSE : f.mask() == 3 ? TRUE : id;
        }
        Kind own = kindOf(form);
        return own == null || own == kind ? id : TRUE;
    }

    /** Branches that cannot hold for this kind do not count. */
    private int exactlyOne(Form.ExactlyOne form, Kind kind) {
        int[] branches = restrictAll(form.forms(), kind);
        int[] live = java.util.Arrays.stream(branches)
                .filter(branch -> branch != FALSE)
                .toArray();
        if (live.length > 1) {
            return intern(new Form.ExactlyOne(IntList.bagOf(live), form.positive()));
        }
        int result = live.length == 0 ? FALSE : live[0];
        return form.positive() ? result : restrict(negate(result), kind);
    }

    private int[] restrictAll(IntList list, Kind kind) {
        int[] restricted = new int[list.size()];
        for (int i = 0; i < restricted.length; i++) {
            restricted[i] = restrict(list.get(i), kind);
        }
        return restricted;
    }

    /** The kind that a literal speaks of; null for those that speak of any. */
    private static @Nullable Kind kindOf(Form form) {
        if (form instanceof Form.Booleans) {
            return Kind.BOOLEAN;
        } else if (form instanceof Form.Numbers || form instanceof Form.Multiple) {
            return Kind.NUMBER;
        } else if (form instanceof Form.Words
                || form instanceof Form.Length
                || form instanceof Form.Matches
                || form instanceof Form.Formatted) {
            return Kind.STRING;
        } else if (form instanceof Form.EachProperty
                || form instanceof Form.SomeProperty
                || form instanceof Form.Required
                || form instanceof Form.Size) {
            return Kind.OBJECT;
        } else if (form instanceof Form.EachItem
                || form instanceof Form.SomeItem
                || form instanceof Form.Counted
                || form instanceof Form.ItemCount
                || form instanceof Form.Unique) {
            return Kind.ARRAY;
        }
        return null;
    }

    /** What a named definition says. */
    public int definition(String name) {
        return java.util.Objects.requireNonNull(definitions.get(name), name);
    }

    public void define(String name, int form) {
        definitions.put(name, form);
    }

    /** Remembers values that the author gave as examples of a property with that name and form; the first ones win. */
    public void addExamples(String property, int form, List<Node> values) {
        examples.putIfAbsent(property + ' ' + form, values);
    }

    public List<Node> examples(String property, int form) {
        return examples.getOrDefault(property + ' ' + form, List.of());
    }

    public int size() {
        return forms.size();
    }
}
