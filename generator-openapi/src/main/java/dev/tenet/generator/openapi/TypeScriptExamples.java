package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.codegen.CodegenParameter;

/** Values as TypeScript writes them: JSON, with names without quotes where they can do without. */
final class TypeScriptExamples implements ExampleLanguage {
    @Override
    public String name(CodegenParameter parameter) {
        return ExampleArguments.name(parameter);
    }

    @Override
    public String value(JsonNode value, CodegenParameter parameter) {
        return parameter.isFile || parameter.isBinary ? "new Blob([\"…\"])" : value(value, "    ");
    }

    private static String value(JsonNode value, String indent) {
        String deeper = indent + "    ";
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> parts.add(deeper + TemplateText.member(member.getKey()) + ": "
                            + value(member.getValue(), deeper) + ",\n"));
            return parts.isEmpty() ? "{}" : "{\n" + String.join("", parts) + indent + "}";
        }
        if (value.isArray()) {
            value.forEach(item -> parts.add(value(item, indent)));
            return "[" + String.join(", ", parts) + "]";
        }
        return value.isTextual() ? TemplateText.string(value.textValue()) : value.toString();
    }
}
