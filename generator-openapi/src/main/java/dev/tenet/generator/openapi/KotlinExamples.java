package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/** Values as Kotlin writes them: calls of constructors, with the names of the arguments. */
final class KotlinExamples implements ExampleLanguage {
    private static final int DEEPEST = 8;

    private final ExampleModels models;

    KotlinExamples(Map<String, CodegenModel> models) {
        this.models = new ExampleModels(models);
    }

    @Override
    public String name(CodegenParameter parameter) {
        return parameter.paramName;
    }

    @Override
    public String value(JsonNode value, CodegenParameter parameter) {
        return value(value, parameter.dataType, 1);
    }

    private String value(JsonNode value, String qualified, int depth) {
        String type = qualified.replaceAll("\\b(?:[a-z]\\w*\\.)+", "");
        CodegenModel model = models.chosen(type, value);
        if (model != null) {
            return model.isEnum
                    ? constant(model.classname, model.allowableValues, value, model.dataType)
                    : object(model, value, depth);
        }
        if (type.matches("(List|Set)<.*>")) {
            List<String> items = new ArrayList<>();
            value.forEach(item ->
                    items.add(value(item, type.substring(type.indexOf('<') + 1, type.length() - 1), depth)));
            return (type.startsWith("List") ? "listOf(" : "setOf(") + String.join(", ", items) + ")";
        }
        return scalar(value, type);
    }

    private static String scalar(JsonNode value, String type) {
        String text = value.isNull() || value.isMissingNode() ? "text" : value.asText();
        return switch (type) {
            case "String" -> JvmText.kotlin(text);
            case "Boolean" -> String.valueOf(value.asBoolean());
            case "Int" -> String.valueOf(value.asInt(1));
            case "Long" -> value.asLong(1) + "L";
            case "Float" -> (float) value.asDouble(1) + "f";
            case "Double" -> String.valueOf(value.asDouble(1));
            case "BigDecimal", "BigInteger" -> "java.math." + type + "(" + JvmText.kotlin(text) + ")";
            case "UUID" -> "UUID.fromString(" + JvmText.kotlin(text) + ")";
            case "URI" -> "java.net.URI.create(" + JvmText.kotlin(text) + ")";
            case "LocalDate", "OffsetDateTime" -> type + ".parse(" + JvmText.kotlin(text) + ")";
            case "Path" -> "Path.of(\"file\")";
            case "ByteArray" -> "byteArrayOf(1, 2, 3)";
            case "Any" -> value.isNumber() || value.isBoolean() ? text : JvmText.kotlin(value.isTextual() ? text : "…");
            default -> type.startsWith("Map<") ? "mapOf()" : "TODO()";
        };
    }

    private String object(CodegenModel model, JsonNode value, int depth) {
        List<String> arguments = new ArrayList<>();
        String indent = "    ".repeat(depth);
        for (CodegenProperty property : model.allVars) {
            JsonNode member = value.path(property.baseName);
            if ((property.required || !member.isMissingNode()) && depth < DEEPEST) {
                arguments.add(
                        indent + "    " + property.name + " = " + property(model, property, member, depth + 1) + ",\n");
            }
        }
        return model.classname + (arguments.isEmpty() ? "()" : "(\n" + String.join("", arguments) + indent + ")");
    }

    private String property(CodegenModel model, CodegenProperty property, JsonNode value, int depth) {
        if (property.isNullable && (value.isNull() || value.isMissingNode())) {
            return "null";
        }
        if (!property.isEnum) {
            return value(value, property.dataType, depth);
        }
        String type = model.classname + "." + property.nameInPascalCase;
        if (!property.isContainer || property.items == null) {
            return constant(type, property.allowableValues, value, property.dataType);
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(constant(type, property.items.allowableValues, item, property.items.dataType)));
        return (property.getUniqueItems() ? "setOf(" : "listOf(") + String.join(", ", items) + ")";
    }

    private static String constant(String type, Map<String, Object> allowed, JsonNode value, String dataType) {
        String plain = dataType == null ? "String" : dataType.replaceAll("\\b(?:[a-z]\\w*\\.)+", "");
        String literal = scalar(value, plain);
        return ExampleModels.constant(allowed, literal)
                .map(name -> type + "." + name)
                .orElse(type + ".of(" + literal + ")");
    }
}
