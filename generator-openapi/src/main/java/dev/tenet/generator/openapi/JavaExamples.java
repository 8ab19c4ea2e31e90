package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/** Values as Java writes them: objects are filled by the methods of the models that return the object. */
final class JavaExamples implements ExampleLanguage {
    private final ExampleModels models;

    JavaExamples(Map<String, CodegenModel> models) {
        this.models = new ExampleModels(models);
    }

    @Override
    public String name(CodegenParameter parameter) {
        return parameter.paramName;
    }

    @Override
    public String value(JsonNode value, CodegenParameter parameter) {
        return value(value, parameter.dataType, "        ");
    }

    private String value(JsonNode value, String type, String indent) {
        CodegenModel model = models.chosen(type, value);
        if (model != null) {
            return model.isEnum
                    ? constant(model.classname, model.allowableValues, value, model.dataType)
                    : object(model, value, indent);
        }
        if (type.matches("(List|Set)<.*>")) {
            List<String> items = new ArrayList<>();
            value.forEach(item ->
                    items.add(value(item, type.substring(type.indexOf('<') + 1, type.length() - 1), indent)));
            return type.substring(0, type.indexOf('<')) + ".of(" + String.join(", ", items) + ")";
        }
        return scalar(value, type);
    }

    private static String scalar(JsonNode value, String type) {
        String text = value.isNull() || value.isMissingNode() ? "text" : value.asText();
        return switch (type) {
            case "String" -> string(text);
            case "Boolean" -> String.valueOf(value.asBoolean());
            case "Integer" -> String.valueOf(value.asInt(1));
            case "Long" -> value.asLong(1) + "L";
            case "Float" -> (float) value.asDouble(1) + "f";
            case "Double" -> String.valueOf(value.asDouble(1));
            case "BigDecimal" -> "new java.math.BigDecimal(" + string(text) + ")";
            case "BigInteger" -> "new java.math.BigInteger(" + string(text) + ")";
            case "UUID", "URI" ->
                (type.equals("UUID") ? "UUID.fromString(" : "java.net.URI.create(") + string(text) + ")";
            case "LocalDate", "OffsetDateTime" -> type + ".parse(" + string(text) + ")";
            case "Path" -> "Path.of(\"file\")";
            case "byte[]" -> "new byte[] {1, 2, 3}";
            case "Object" ->
                value.isTextual() ? string(text) : value.isNumber() || value.isBoolean() ? text : "Map.of()";
            default -> type.startsWith("Map<") ? "Map.of()" : "null";
        };
    }

    private String object(CodegenModel model, JsonNode value, String indent) {
        StringBuilder calls = new StringBuilder("new " + model.classname + "()");
        String deeper = indent + "        ";
        for (CodegenProperty property : model.allVars) {
            JsonNode member = value.path(property.baseName);
            if (member.isMissingNode() || property.isReadOnly) {
                continue;
            }
            if (property.isArray && property.items != null && !member.isEmpty()) {
                for (JsonNode item : member) {
                    calls.append("\n")
                            .append(indent)
                            .append(".add")
                            .append(property.nameInPascalCase)
                            .append("Item(");
                    calls.append(single(model, property, property.items, item, deeper))
                            .append(')');
                }
            } else {
                calls.append("\n")
                        .append(indent)
                        .append('.')
                        .append(property.name)
                        .append('(');
                calls.append(single(model, property, property, member, deeper)).append(')');
            }
        }
        return calls.toString();
    }

    /** @param typed the property itself, or its items */
    private String single(
            CodegenModel model, CodegenProperty property, CodegenProperty typed, JsonNode value, String indent) {
        return property.isEnum && !typed.isContainer
                ? constant(model.classname + "." + typed.datatypeWithEnum, typed.allowableValues, value, typed.dataType)
                : value(value, typed.dataType, indent);
    }

    private static String constant(String type, Map<String, Object> allowed, JsonNode value, String dataType) {
        String literal = scalar(value, dataType == null ? "String" : dataType);
        return ExampleModels.constant(allowed, literal)
                .map(name -> type + "." + name)
                .orElse(type + ".fromValue(" + literal + ")");
    }

    /** Octal escapes, because Java reads {@code \}{@code u000a} as a line break. */
    private static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f && c < 0xa0) {
                literal.append(String.format("\\%03o", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
