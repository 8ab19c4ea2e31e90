package dev.tenet.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import org.openapitools.codegen.CodegenParameter;

/** How a language writes values down. */
interface ExampleLanguage {

    /** The name of an argument. */
    String name(CodegenParameter parameter);

    /** An expression of the type of the parameter. */
    String value(JsonNode value, CodegenParameter parameter);
}
