package dev.tenet.generator.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;

/**
 * Puts the values of enums as the contract has them beside those that OpenAPI Generator makes of them, which lose line breaks and what
 * looks like the end of a comment ({@code *}{@code /*} is a good media type): {@code x-tenet-value} is a literal.
 */
final class EnumValues {
    private EnumValues() {}

    static void keep(ModelsMap models) {
        for (ModelMap each : models.getModels()) {
            CodegenModel model = each.getModel();
            if (model.allowableValues != null
                    && model.allowableValues.get("values") instanceof List<?> values
                    && model.allowableValues.get("enumVars") instanceof List<?> names) {
                List<?> present = values.stream().filter(Objects::nonNull).toList();
                for (int i = 0; i < Math.min(names.size(), present.size()); i++) {
                    keep(names.get(i), present.get(i));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void keep(Object name, Object value) {
        ((Map<String, Object>) name).put("x-tenet-value", TemplateText.literal(value));
    }
}
