package dev.tenet.schema.solve;

import dev.tenet.schema.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a conjunction of literals asks of an object; {@code max} -1 is unbounded. */
record ObjectDemand(
        Set<String> required, int min, int max, List<Form.EachProperty> each, List<Form.SomeProperty> some) {

    static ObjectDemand of(List<Form> literals) {
        Set<String> required = new TreeSet<>();
        List<Form.EachProperty> each = new ArrayList<>();
        List<Form.SomeProperty> some = new ArrayList<>();
        int min = 0;
        int max = -1;
        for (Form literal : literals) {
            if (literal instanceof Form.Required form) {
                required.add(form.name());
            } else if (literal instanceof Form.EachProperty form) {
                each.add(form);
            } else if (literal instanceof Form.SomeProperty form) {
                some.add(form);
            } else if (literal instanceof Form.Size size) {
                min = Math.max(min, size.min());
                max = max < 0 ? size.max() : size.max() < 0 ? max : Math.min(max, size.max());
            }
        }
        return new ObjectDemand(required, min, max, each, some);
    }
}
