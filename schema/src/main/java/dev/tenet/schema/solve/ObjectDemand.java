package dev.tenet.schema.solve;

import dev.tenet.schema.form.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a conjunction of literals asks of an object.
 *
 * @param max -1 is unbounded
 * @param given what the values of required properties have to satisfy besides, since "some property" can only be that one
 * @param some the wishes for "some property" that leave a choice
 */
record ObjectDemand(
        Set<String> required,
        int min,
        int max,
        List<Form.EachProperty> each,
        Map<String, List<Integer>> given,
        List<Form.SomeProperty> some) {

    static ObjectDemand of(List<Form> literals) {
        Set<String> required = new TreeSet<>();
        List<Form.EachProperty> each = new ArrayList<>();
        Map<String, List<Integer>> given = new HashMap<>();
        List<Form.SomeProperty> some = new ArrayList<>();
        int min = 0;
        int max = -1;
        for (Form literal : literals) {
            if (literal instanceof Form.Required form) {
                required.add(form.name());
            } else if (literal instanceof Form.EachProperty form) {
                each.add(form);
            } else if (literal instanceof Form.SomeProperty form) {
                Optional<String> single = form.names().single();
                if (single.isPresent()) {
                    required.add(single.get());
                    given.computeIfAbsent(single.get(), any -> new ArrayList<>())
                            .add(form.form());
                } else {
                    some.add(form);
                }
            } else if (literal instanceof Form.Size size) {
                min = Math.max(min, size.min());
                max = max < 0 ? size.max() : size.max() < 0 ? max : Math.min(max, size.max());
            }
        }
        return new ObjectDemand(required, min, max, each, given, some);
    }
}
