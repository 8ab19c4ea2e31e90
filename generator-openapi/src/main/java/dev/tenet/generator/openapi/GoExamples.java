package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/** Values as Go writes them: literals of the structs of the package. */
final class GoExamples implements ExampleLanguage {
    private final String packageName;
    private final Map<String, CodegenModel> models;

    GoExamples(String packageName, Map<String, CodegenModel> models) {
        this.packageName = packageName;
        this.models = models;
    }

    @Override
    public String name(CodegenParameter parameter) {
        return TemplateText.pascal(ExampleArguments.name(parameter));
    }

    @Override
    public String value(JsonNode value, CodegenParameter parameter) {
        return parameter.isFile || parameter.isBinary
                ? "&" + packageName + ".File{Name: \"file.pdf\", Content: []byte(\"…\")}"
                : value(value, parameter.dataType, "\t");
    }

    private String value(JsonNode value, String type, String indent) {
        CodegenModel model = models.get(type);
        if (model != null && !model.isEnum) {
            return union(model).isEmpty() ? struct(model, value, indent) : alternative(model, value, indent);
        }
        if (type.startsWith("[]")) {
            String itemType = type.substring(2);
            List<String> items = new ArrayList<>();
            for (JsonNode item : value) {
                String text = value(item, itemType, indent);
                items.add(
                        text.startsWith(qualified(itemType) + "{")
                                ? text.substring(qualified(itemType).length())
                                : text);
            }
            return qualified(type) + "{" + String.join(", ", items) + "}";
        }
        if (type.startsWith("map[string]")) {
            return qualified(type) + "{}";
        }
        if (type.equals("time.Time")) {
            return time(value.asText());
        }
        if (type.equals("any")) {
            return value.isTextual() ? TemplateText.string(value.textValue()) : "nil";
        }
        return value.isTextual() ? TemplateText.string(value.textValue()) : value.toString();
    }

    private String struct(CodegenModel model, JsonNode value, String indent) {
        List<String> fields = new ArrayList<>();
        for (CodegenProperty property : model.allVars) {
            JsonNode member = value.get(property.baseName);
            if (member != null) {
                fields.add(indent + "\t" + property.name + ": " + field(property, member, indent + "\t") + ",\n");
            }
        }
        return packageName + "." + model.classname
                + (fields.isEmpty() ? "{}" : "{\n" + String.join("", fields) + indent + "}");
    }

    private String field(CodegenProperty property, JsonNode value, String indent) {
        String type = String.valueOf(property.vendorExtensions.getOrDefault("x-go-base-type", property.dataType));
        String text = value(value, type, indent);
        if (property.isContainer || property.isFreeFormObject || property.isAnyType) {
            return text;
        }
        if (property.isNullable) {
            return packageName + ".Value(" + typed(type, text) + ")";
        }
        return property.required ? text : packageName + ".Ptr(" + typed(type, text) + ")";
    }

    /** A constant as one of its type: Go takes 1 for an int. */
    private String typed(String type, String text) {
        boolean named = models.containsKey(type) && models.get(type).isEnum;
        return named || type.matches("int\\d+|float\\d+") ? qualified(type) + "(" + text + ")" : text;
    }

    private String alternative(CodegenModel model, JsonNode value, String indent) {
        Optional<String> fitting = union(model).stream()
                .filter(each -> models.containsKey(each)
                        && models.get(each).requiredVars.stream().allMatch(it -> value.has(it.baseName)))
                .findFirst();
        return packageName + "." + model.classname
                + fitting.map(type -> "{" + type + ": &" + value(value, type, indent) + "}")
                        .orElse("{Raw: []byte(" + TemplateText.string(value.toString()) + ")}");
    }

    private static List<String> union(CodegenModel model) {
        return List.copyOf(model.oneOf.isEmpty() ? model.anyOf : model.oneOf);
    }

    private String qualified(String type) {
        String prefix = type.replaceFirst("^((\\[]|map\\[string])*).*", "$1");
        String name = type.substring(prefix.length());
        return prefix + (models.containsKey(name) ? packageName + "." + name : name);
    }

    private static String time(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            return "time.Date(%d, %d, %d, %d, %d, %d, 0, time.UTC)"
                    .formatted(
                            at.getYear(),
                            at.getMonthValue(),
                            at.getDayOfMonth(),
                            at.getHour(),
                            at.getMinute(),
                            at.getSecond());
        } catch (DateTimeParseException e) {
            return "time.Now()";
        }
    }
}
