package dev.tenet.generator.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * Writes the values that the extensions {@code x-tenet-example} hold in the language of the client, for examples that compile: at each
 * operation {@code x-tenet-arguments}, a list of {@code name} and {@code value} of what it needs.
 */
final class ExampleArguments {
    private static final String EXAMPLE = "x-tenet-example";
    private static final JsonMapper JSON = new JsonMapper();

    private final ExampleLanguage language;

    ExampleArguments(ExampleLanguage language) {
        this.language = language;
    }

    static void describe(String generator, String packageName, OperationsMap group, List<ModelMap> models) {
        Map<String, CodegenModel> byClass = new HashMap<>();
        models.forEach(model -> byClass.put(model.getModel().classname, model.getModel()));
        ExampleLanguage language = switch (generator) {
            case "go" -> new GoExamples(packageName, byClass);
            case "Java", "java" -> new JavaExamples(byClass);
            case "kotlin" -> new KotlinExamples(byClass);
            case "python" -> new PythonExamples(byClass);
            case "typescript-fetch" -> new TypeScriptExamples();
            default -> null;
        };
        if (language != null) {
            group.getOperations().getOperation().forEach(new ExampleArguments(language)::describe);
        }
    }

    private void describe(CodegenOperation operation) {
        JsonNode body = parse(operation.vendorExtensions.get(EXAMPLE));
        List<Map<String, String>> arguments = new ArrayList<>();
        for (CodegenParameter each : operation.allParams) {
            if (each.required) {
                JsonNode value = each.isBodyParam
                        ? body
                        : each.isFormParam ? body.path(each.baseName) : parse(each.vendorExtensions.get(EXAMPLE));
                arguments.add(Map.of("name", language.name(each), "value", language.value(value, each)));
            }
        }
        operation.vendorExtensions.put("x-tenet-arguments", arguments);
    }

    /** What the parameter is called where a template writes the call itself: see {@link Calls}. */
    static String name(CodegenParameter parameter) {
        return parameter.isBodyParam
                ? String.valueOf(parameter.vendorExtensions.get("x-tenet-name"))
                : parameter.paramName;
    }

    private static JsonNode parse(@Nullable Object text) {
        try {
            return text instanceof String json ? JSON.readTree(json) : JSON.nullNode();
        } catch (JsonProcessingException e) {
            return JSON.nullNode();
        }
    }
}
