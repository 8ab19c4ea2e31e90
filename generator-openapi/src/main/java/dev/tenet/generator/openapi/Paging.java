package dev.tenet.generator.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * Turns the names of the contract in the extension {@code x-tenet-paging} into the parameters and properties of the generated code,
 * under {@code x-tenet-pager}: {@code next}, {@code more} and {@code total} are the properties to go through, one after the other. An operation whose names cannot all be found has none.
 * {@code x-tenet-pager-imports} of the group are the types of items that no operation mentions.
 */
final class Paging {
    private Paging() {}

    static void resolve(OperationsMap group, List<ModelMap> models) {
        Map<String, CodegenModel> byClass = new HashMap<>();
        models.forEach(model -> byClass.put(model.getModel().classname, model.getModel()));
        boolean any = false;
        Set<String> itemTypes = new TreeSet<>();
        for (CodegenOperation operation : group.getOperations().getOperation()) {
            if (operation.vendorExtensions.get("x-tenet-paging") instanceof Map<?, ?> paging) {
                Optional<Map<String, Object>> pager = pager(operation, paging, byClass);
                pager.ifPresent(it -> operation.vendorExtensions.put("x-tenet-pager", it));
                pager.ifPresent(it -> itemTypes.add(String.valueOf(it.get("itemType"))));
                any |= pager.isPresent();
            }
        }
        group.put("x-tenet-has-pagers", any);
        itemTypes.retainAll(byClass.keySet());
        group.getImports().forEach(each -> itemTypes.removeAll(each.values()));
        group.put("x-tenet-pager-imports", List.copyOf(itemTypes));
    }

    private static Optional<Map<String, Object>> pager(
            CodegenOperation operation, Map<?, ?> paging, Map<String, CodegenModel> models) {
        String style = String.valueOf(paging.get("style"));
        Map<String, Object> pager = new HashMap<>();
        pager.put("isCursor", style.equals("cursor"));
        pager.put("isPage", style.equals("page"));
        pager.put("isOffset", style.equals("offset"));
        pager.put("first", paging.get("first"));
        Optional<CodegenParameter> parameter = parameter(operation, paging.get("parameter"));
        if (parameter.isEmpty() || !style.equals("cursor") && !isNumber(parameter.get())) {
            return Optional.empty();
        }
        pager.put("parameter", parameter.get());
        parameter(operation, paging.get("limit")).ifPresent(it -> pager.put("limit", it));
        CodegenModel page = operation.returnType == null ? null : models.get(className(operation.returnType));
        if (paging.get("items") == null) {
            if (!operation.isArray) {
                return Optional.empty();
            }
            pager.put("itemType", operation.returnBaseType);
            return Optional.of(pager);
        }
        if (page == null) {
            return Optional.empty();
        }
        Optional<CodegenProperty> items = property(page, paging.get("items"));
        // A list of constants is a property of the thing, not a page of things.
        if (items.isEmpty() || items.get().items == null || items.get().items.isEnum) {
            return Optional.empty();
        }
        pager.put("items", items.get());
        pager.put("itemType", items.get().items.dataType);
        for (String name : List.of("next", "more", "total")) {
            List<CodegenProperty> steps = steps(page, paging.get(name), models);
            if (!steps.isEmpty()) {
                pager.put(name, steps);
            }
        }
        return style.equals("cursor") && !pager.containsKey("next") ? Optional.empty() : Optional.of(pager);
    }

    /** Whether one page can be counted on to the next: a parameter without a type, or a date, cannot. */
    private static boolean isNumber(CodegenParameter parameter) {
        return parameter.isInteger || parameter.isLong || parameter.isNumber || parameter.isNumeric;
    }

    private static Optional<CodegenParameter> parameter(CodegenOperation operation, @Nullable Object name) {
        return operation.allParams.stream()
                .filter(each -> each.baseName.equals(name))
                .findFirst();
    }

    /** The properties from the page down to the one that is meant: {@code page/nextCursor} has two; none where one is missing. */
    private static List<CodegenProperty> steps(
            CodegenModel page, @Nullable Object path, Map<String, CodegenModel> models) {
        if (!(path instanceof String text)) {
            return List.of();
        }
        List<CodegenProperty> steps = new ArrayList<>();
        CodegenModel at = page;
        for (String name : text.split("/", -1)) {
            Optional<CodegenProperty> step = at == null ? Optional.empty() : property(at, name);
            if (step.isEmpty()) {
                return List.of();
            }
            steps.add(step.get());
            at = models.get(className(step.get().dataType));
        }
        return steps;
    }

    /** The name of a type without the module that some languages put before it. */
    private static String className(String type) {
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private static Optional<CodegenProperty> property(CodegenModel model, @Nullable Object name) {
        return new ArrayList<>(model.allVars)
                .stream().filter(each -> each.baseName.equals(name)).findFirst();
    }
}
