package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;

/** The classes that values of examples are made of. */
record ExampleModels(Map<String, CodegenModel> models) {

    /** The model of a type, or the member of the union that the value fits; null where the type is no model. */
    @Nullable
    CodegenModel chosen(String type, JsonNode value) {
        CodegenModel model = models.get(type);
        if (model == null || model.isEnum) {
            return model;
        }
        Set<String> members = model.oneOf.isEmpty() ? model.anyOf : model.oneOf;
        return members.stream()
                .map(models::get)
                .filter(each -> each != null
                        && !each.isEnum
                        && each.requiredVars.stream().allMatch(it -> value.has(it.baseName)))
                .findFirst()
                .orElse(members.isEmpty() ? model : null);
    }

    /** The constant of an enum that has a literal. */
    static Optional<String> constant(@Nullable Map<String, Object> allowed, String literal) {
        Object constants = allowed == null ? List.of() : allowed.getOrDefault("enumVars", List.of());
        return ((Collection<?>) constants)
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> literal.equals(String.valueOf(each.get("value"))))
                        .map(each -> String.valueOf(each.get("name")))
                        .findFirst();
    }
}
