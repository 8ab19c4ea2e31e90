package dev.tenet.generator.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;

/**
 * Tells models of their {@code oneOf}, for generators that do not: {@code x-tenet-variants} at the {@code oneOf} are the classes that it
 * may be, {@code x-tenet-variant-of} at each of them the classes that it belongs to. Only where every variant is a class of its own.
 */
final class Variants {
    private Variants() {}

    static void describe(Map<String, ModelsMap> all) {
        Map<String, CodegenModel> byClass = new TreeMap<>();
        all.values().stream()
                .flatMap(each -> each.getModels().stream())
                .map(ModelMap::getModel)
                .forEach(model -> byClass.put(model.classname, model));
        Map<String, List<String>> owners = new TreeMap<>();
        for (CodegenModel model : byClass.values()) {
            List<CodegenModel> variants = model.oneOf.stream()
                    .map(byClass::get)
                    .filter(each -> each != null)
                    .toList();
            if (variants.size() < model.oneOf.size() || variants.stream().anyMatch(Variants::hasNoClass)) {
                continue;
            }
            if (!variants.isEmpty()) {
                model.vendorExtensions.put("x-tenet-variants", List.copyOf(new TreeSet<>(model.oneOf)));
                variants.forEach(each -> owners.computeIfAbsent(each.classname, it -> new ArrayList<>())
                        .add(model.classname));
            }
        }
        byClass.values().stream()
                .filter(model -> owners.containsKey(model.classname))
                .forEach(model -> model.vendorExtensions.put(
                        "x-tenet-variant-of", List.copyOf(owners.getOrDefault(model.classname, List.of()))));
    }

    private static boolean hasNoClass(CodegenModel model) {
        return model.isEnum || model.isAlias || model.isArray || model.isMap || !model.oneOf.isEmpty();
    }
}
