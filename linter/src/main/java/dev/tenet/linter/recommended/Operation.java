package dev.tenet.linter.recommended;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One operation of the document.
 *
 * @param security what holds for the operation, be it said there or for the whole document
 */
record Operation(String template, String method, Place place, Place pathItem, Value security) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    static List<Operation> of(Value root) {
        List<Operation> operations = new ArrayList<>();
        Value paths = root.get("paths");
        if (paths.isObject()) {
            for (String template : paths.keysAsWritten()) {
                Place item = new Place(Trail.of(List.of("paths", template)), paths.get(template));
                collect(root, template, item, operations);
            }
        }
        return operations;
    }

    private static void collect(Value root, String template, Place item, List<Operation> operations) {
        for (String method : item.value().keysAsWritten()) {
            Place place = item.to(method);
            if (METHODS.contains(method) && place.value().isObject()) {
                Value own = place.value().get("security");
                operations.add(
                        new Operation(template, method, place, item, own.isUndefined() ? root.get("security") : own));
            }
        }
    }

    /** Its own parameters and those of its path. */
    List<Place> parameters() {
        List<Place> parameters = new ArrayList<>();
        for (Place list : List.of(place.to("parameters"), pathItem.to("parameters"))) {
            for (int i = 0; i < list.value().size(); i++) {
                parameters.add(list.to(Integer.toString(i)));
            }
        }
        return parameters;
    }

    List<Place> responses() {
        Place responses = place.to("responses");
        return responses.value().isObject()
                ? responses.value().keysAsWritten().stream().map(responses::to).toList()
                : List.of();
    }

    /** Whether nobody gets in without credentials. */
    boolean isSecured() {
        return security.size() > 0 && security.items().stream().allMatch(requirement -> requirement.size() > 0);
    }

    /** Whether some credentials do not suffice. */
    boolean isScoped() {
        return isSecured()
                && security.items().stream()
                        .anyMatch(requirement -> requirement.keysAsWritten().stream()
                                .anyMatch(scheme -> requirement.get(scheme).size() > 0));
    }
}
