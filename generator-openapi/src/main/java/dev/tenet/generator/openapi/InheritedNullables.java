package dev.tenet.generator.openapi;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;

/**
 * Says of an inherited read-only property that it is a {@code JsonNullable} where it is one in the class that declares it. The Java generators say so of
 * a class's own properties only, and the constructors of its subclasses then assign a plain value.
 */
final class InheritedNullables {
    private static final String EXTENSION = "x-is-jackson-optional-nullable";
    private static final String CLASS = "org.openapitools.jackson.nullable.JsonNullable";

    private InheritedNullables() {}

    static void mark(Iterable<ModelsMap> models) {
        for (ModelsMap each : models) {
            boolean any = false;
            for (ModelMap model : each.getModels()) {
                for (CodegenProperty property : model.getModel().readOnlyVars) {
                    if (!property.vendorExtensions.containsKey(EXTENSION)
                            && isNullable(model.getModel().getParentModel(), property)) {
                        property.vendorExtensions.put(EXTENSION, true);
                        any = true;
                    }
                }
            }
            if (any && each.getImports().stream().noneMatch(it -> CLASS.equals(it.get("import")))) {
                each.getImports().add(new HashMap<>(Map.of("import", CLASS)));
            }
        }
    }

    private static boolean isNullable(@Nullable CodegenModel declaring, CodegenProperty property) {
        for (CodegenModel at = declaring; at != null; at = at.getParentModel()) {
            for (CodegenProperty own : at.vars) {
                if (own.baseName.equals(property.baseName)) {
                    return Boolean.TRUE.equals(own.vendorExtensions.get(EXTENSION));
                }
            }
        }
        return false;
    }
}
