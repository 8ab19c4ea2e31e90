package dev.tenet.generator.openapi;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;

/** Reads a self-contained document with swagger-parser, as OpenAPI Generator does. */
final class ParsedDocument {
    private ParsedDocument() {}

    static OpenAPI of(byte[] json) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveResponses(true);
        SwaggerParseResult result =
                new OpenAPIParser().readContents(new String(json, StandardCharsets.UTF_8), null, options);
        if (result.getOpenAPI() == null) {
            throw new IllegalArgumentException("swagger-parser cannot read the contract: " + result.getMessages());
        }
        return result.getOpenAPI();
    }
}
