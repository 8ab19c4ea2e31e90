package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/** Values as Python writes them: models by their constructors. */
final class PythonExamples implements ExampleLanguage {
    private static final String FILE = "(\"file.pdf\", b\"content\")";

    private final Map<String, CodegenModel> models;

    PythonExamples(Map<String, CodegenModel> models) {
        this.models = models;
    }

    @Override
    public String name(CodegenParameter parameter) {
        return parameter.paramName;
    }

    @Override
    public String value(JsonNode value, CodegenParameter parameter) {
        return parameter.isFile || parameter.isBinary ? FILE : value(value, parameter.dataType, "        ");
    }

    private String value(JsonNode value, String type, String indent) {
        CodegenModel model = models.get(type);
        if (value.isNull() || value.isMissingNode()) {
            return "None";
        }
        if (model != null) {
            return model.isEnum ? type + "(" + plain(value, indent) + ")" : object(model, value, indent);
        }
        if (type.startsWith("List[") && value.isArray()) {
            return list(value, type.substring(5, type.length() - 1), indent);
        }
        if (!value.isTextual()) {
            return plain(value, indent);
        }
        String text = TemplateText.string(value.textValue());
        return switch (type) {
            case "UUID" -> "UUID(" + text + ")";
            case "date" -> "date.fromisoformat(" + text + ")";
            // Python 3.10 does not read the letter.
            case "datetime" ->
                "datetime.fromisoformat("
                        + TemplateText.string(value.textValue().replaceFirst("[Zz]$", "+00:00")) + ")";
            case "decimal.Decimal" -> "decimal.Decimal(" + text + ")";
            default -> text;
        };
    }

    private String object(CodegenModel model, JsonNode value, String indent) {
        boolean union = !model.oneOf.isEmpty() || !model.anyOf.isEmpty();
        if (union || !value.isObject()) {
            return model.classname + (union ? ".from_dict(" : ".model_validate(") + plain(value, indent) + ")";
        }
        List<CodegenProperty> given = model.allVars.stream()
                .filter(property -> value.has(property.baseName))
                .toList();
        if (!given.stream().allMatch(property -> isIdentifier(property.baseName))) {
            return model.classname + ".model_validate(" + plain(value, indent) + ")";
        }
        String deeper = indent + "    ";
        List<String> arguments = new ArrayList<>();
        for (CodegenProperty property : given) {
            String type = property.isFreeFormObject || property.isMap ? "" : property.dataType;
            arguments.add(deeper + property.baseName + "=" + value(value.get(property.baseName), type, deeper) + ",\n");
        }
        return model.classname + (arguments.isEmpty() ? "()" : "(\n" + String.join("", arguments) + indent + ")");
    }

    /** An argument is called as JSON calls it, where Python can say so. */
    private static boolean isIdentifier(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") && !PythonText.isKeyword(name);
    }

    private String list(JsonNode value, String itemType, String indent) {
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(value(item, itemType, indent)));
        return "[" + String.join(", ", items) + "]";
    }

    /** JSON as Python writes it. */
    private static String plain(JsonNode value, String indent) {
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            String deeper = indent + "    ";
            value.properties()
                    .forEach(member -> parts.add(deeper + TemplateText.string(member.getKey()) + ": "
                            + plain(member.getValue(), deeper) + ",\n"));
            return parts.isEmpty() ? "{}" : "{\n" + String.join("", parts) + indent + "}";
        }
        if (value.isArray()) {
            value.forEach(item -> parts.add(plain(item, indent)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "True" : "False";
        }
        return value.isNull() ? "None" : value.isTextual() ? TemplateText.string(value.textValue()) : value.toString();
    }
}
