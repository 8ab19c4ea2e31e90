package dev.tenet.linter.recommended;

import dev.tenet.contract.Nearest;
import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.lifecycle.EnumValues;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code tenetReplacementExists}: what {@code x-replaced-by} names is there: an operation ({@code GET /orders}), a pointer, or the name of an operation, a
 * parameter, a property, a schema or a value. Sentences, URLs and paths of another major version are not looked for.
 */
final class ReplacementExists implements RuleFunction {
    private static final Set<String> DATA = Set.of("example", "examples", "default", "const");
    private static final Pattern OPERATION = Pattern.compile("(?:([A-Za-z]+) +)?(/[^\\s?#]*)(?:[?#]\\S*)?");
    private static final Pattern NAME = Pattern.compile("[^\\s/#:.]+");
    private static final Pattern VERSION = Pattern.compile("/[vV][0-9]+(?=/|$)");

    @Override
    public List<Violation> check(Value root, FunctionContext context) {
        Names names = Names.of(root);
        List<Violation> violations = new ArrayList<>();
        for (Place place : names.replacements) {
            objection(place.value().text().strip(), root, names.known)
                    .ifPresent(objection -> violations.add(place.violation(objection)));
        }
        return violations;
    }

    private static Optional<String> objection(String text, Value root, Set<String> known) {
        Matcher operation = OPERATION.matcher(text);
        if (operation.matches()) {
            return operation(Optional.ofNullable(operation.group(1)), operation.group(2), root);
        }
        if (text.startsWith("#/")) {
            return isThere(text, root)
                    ? Optional.empty()
                    : Optional.of("\"" + text + "\" leads nowhere; correct the pointer.");
        }
        return !NAME.matcher(text).matches() || known.contains(text)
                ? Optional.empty()
                : Optional.of("\"" + text + "\" names nothing in this contract"
                        + Nearest.of(text, List.copyOf(known))
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; correct the name, or say it in a sentence."));
    }

    private static Optional<String> operation(Optional<String> method, String path, Value root) {
        List<String> templates = root.get("paths").keysAsWritten();
        Matcher version = VERSION.matcher(path);
        if (version.lookingAt() && templates.stream().noneMatch(template -> template.startsWith(version.group()))) {
            return Optional.empty();
        }
        List<String> fitting = templates.stream()
                .filter(template -> unnamed(template).equals(unnamed(path)))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.of("There is no path " + path
                    + Nearest.of(path, templates)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; correct it, or name the contract that has it."));
        }
        boolean found = method.isEmpty()
                || fitting.stream()
                        .anyMatch(template ->
                                root.get("paths").get(template).has(method.get().toLowerCase(Locale.ROOT)));
        return found
                ? Optional.empty()
                : Optional.of("There is no operation " + method.get().toUpperCase(Locale.ROOT) + " " + path
                        + "; correct it.");
    }

    private static String unnamed(String template) {
        return template.replaceAll("\\{[^{}]*}", "{}");
    }

    private static boolean isThere(String reference, Value root) {
        Value at = root;
        for (String token : Pointer.parse(reference.substring(1)).tokens()) {
            at = at.isArray() && token.matches("[0-9]{1,9}") ? at.get(Integer.parseInt(token)) : at.get(token);
        }
        return !at.isUndefined();
    }

    /** All names of a contract, and all places that name a replacement. */
    private static final class Names {
        private final Set<String> known = new TreeSet<>();
        private final List<Place> replacements = new ArrayList<>();
        private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Place> pending = new ArrayDeque<>();

        static Names of(Value root) {
            Names names = new Names();
            names.known.addAll(root.get("components").get("schemas").keysAsWritten());
            names.known.addAll(root.get("definitions").keysAsWritten());
            root.keysAsWritten().forEach(key -> names.pending.add(new Place(Trail.of(List.of(key)), root.get(key))));
            while (!names.pending.isEmpty()) {
                names.visit(names.pending.poll());
            }
            return names;
        }

        private void visit(Place place) {
            Value value = place.value();
            if (!value.isObject() && !value.isArray() || !seen.add(value.node())) {
                return;
            }
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    Trail trail = place.trail().to(Integer.toString(i));
                    pending.add(new Place(trail, value.get(i)));
                }
                return;
            }
            if (value.get(Announcement.REPLACEMENT).isString()) {
                replacements.add(place.to(Announcement.REPLACEMENT));
            }
            name(value.get("operationId"));
            name(value.get("in").isString() ? value.get("name") : Value.UNDEFINED);
            name(value.get("const"));
            value.get("enum").items().forEach(this::name);
            known.addAll(value.get("properties").keysAsWritten());
            known.addAll(value.get("headers").keysAsWritten());
            for (String key : value.keysAsWritten()) {
                if (!DATA.contains(key) && (!key.startsWith("x-") || key.equals(EnumValues.KEYWORD))) {
                    pending.add(place.to(key));
                }
            }
        }

        private void name(Value value) {
            if (value.isString()) {
                known.add(value.text());
            }
        }
    }
}
