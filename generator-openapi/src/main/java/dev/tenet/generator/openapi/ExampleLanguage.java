package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import org.openapitools.codegen.CodegenParameter;

/** How a language writes values down. */
interface ExampleLanguage {

    /** The name of an argument, from that of the parameter. */
    String name(String parameter);

    /** The name of the argument for a parameter. */
    default String name(CodegenParameter parameter) {
        return name(
                parameter.isBodyParam
                        ? String.valueOf(parameter.vendorExtensions.get("x-tenet-name"))
                        : parameter.paramName);
    }

    /** An expression of the type of the parameter. */
    String value(JsonNode value, CodegenParameter parameter);
}
