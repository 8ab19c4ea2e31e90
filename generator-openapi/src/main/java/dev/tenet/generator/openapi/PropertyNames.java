package dev.tenet.generator.openapi;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;

/**
 * Tells the properties of a model apart that got one name in the language ({@code group} and {@code _group}), and leaves out those that the engine
 * lists twice.
 */
final class PropertyNames {
    private PropertyNames() {}

    static void distinguish(Collection<ModelsMap> models) {
        for (ModelsMap each : models) {
            for (ModelMap model : each.getModels()) {
                distinguish(model.getModel());
            }
        }
    }

    private static void distinguish(CodegenModel model) {
        Map<String, String> owners = new HashMap<>();
        Map<String, String> suffixes = new HashMap<>();
        for (CodegenProperty property : model.allVars.isEmpty() ? model.vars : model.allVars) {
            String owner = owners.putIfAbsent(property.name, property.baseName);
            if (owner != null && !owner.equals(property.baseName)) {
                int number = 2;
                while (owners.putIfAbsent(property.name + number, property.baseName) != null) {
                    number++;
                }
                suffixes.put(property.baseName, String.valueOf(number));
            }
        }
        // The lists share some of their properties, and those are equal only until they are renamed.
        Set<CodegenProperty> renamed = Collections.newSetFromMap(new IdentityHashMap<>());
        lists(model).forEach(list -> {
            Set<String> seen = new HashSet<>();
            list.removeIf(property -> !seen.add(property.baseName));
            for (CodegenProperty property : list) {
                String suffix = suffixes.get(property.baseName);
                if (suffix != null && renamed.add(property)) {
                    rename(property, suffix);
                }
            }
        });
    }

    private static Stream<List<CodegenProperty>> lists(CodegenModel model) {
        return Stream.of(
                model.vars,
                model.allVars,
                model.requiredVars,
                model.optionalVars,
                model.readOnlyVars,
                model.readWriteVars,
                model.parentVars,
                model.parentRequiredVars,
                model.nonNullableVars);
    }

    private static void rename(CodegenProperty property, String suffix) {
        property.name += suffix;
        property.nameInCamelCase += suffix;
        property.nameInPascalCase += suffix;
        property.nameInSnakeCase += "_" + suffix;
        property.getter += suffix;
        property.setter += suffix;
    }
}
