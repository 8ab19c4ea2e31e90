package dev.tenet.linter.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The errors of one validation by place, without those that others make redundant. Places are told apart as better-ajv-errors does it:
 * keys with unusual characters fall together with their neighbours, and errors below a key without any usual one get lost.
 */
final class ErrorTree {
    private static final Pattern STEP = Pattern.compile("/[A-Za-z0-9_$-]+(/[0-9]+)?");

    private final Map<String, ErrorTree> children = new LinkedHashMap<>();
    private final List<SchemaError> errors = new ArrayList<>();

    static ErrorTree of(List<SchemaError> errors) {
        ErrorTree root = new ErrorTree();
        for (SchemaError error : errors) {
            List<String> steps = steps(error.instancePath().toString());
            ErrorTree at = root;
            for (String step : steps) {
                at = at.children.computeIfAbsent(step, key -> new ErrorTree());
            }
            if (!steps.isEmpty()) {
                at.errors.add(error);
            }
        }
        root.prune();
        return root;
    }

    private static List<String> steps(String path) {
        if (path.isEmpty()) {
            return List.of("");
        }
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group());
        }
        return steps;
    }

    /**
     * What is told in one sentence.
     *
     * @param errors one error, or several enumerations
     * @param enumeration whether the allowed values are listed; they are not where other errors stand beside
     */
    record Told(List<SchemaError> errors, boolean enumeration) {
        SchemaError first() {
            return errors.get(0);
        }
    }

    /** What there is to tell, in order. */
    List<Told> told() {
        List<Told> told = new ArrayList<>();
        tell(told);
        return told;
    }

    private void tell(List<Told> told) {
        if (isOnlyEnumerations()) {
            // What is wrong further down is not told then.
            told.add(new Told(List.copyOf(errors), true));
            return;
        }
        for (SchemaError error : errors) {
            told.add(new Told(List.of(error), false));
        }
        for (ErrorTree child : children.values()) {
            child.tell(told);
        }
    }

    private void prune() {
        for (String key : List.copyOf(children.keySet())) {
            ErrorTree child = children.get(key);
            if (child == null) {
                continue;
            }
            if (!child.children.isEmpty()
                    && child.errors.stream().anyMatch(error -> error.keyword().equals("anyOf"))) {
                child.errors.clear();
            }
            if (child.isOnlyEnumerations() && children.size() > 1) {
                children.remove(key);
            }
            child.prune();
        }
    }

    private boolean isOnlyEnumerations() {
        return !errors.isEmpty()
                && errors.stream().allMatch(error -> error.keyword().equals("enum"));
    }
}
