package dev.tenet.sample.web.contract;

import com.networknt.schema.Schema;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.Parameter;
import dev.tenet.schema.Usage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.node.StringNode;

/** An operation of a contract, and where it is served. */
public final class ServedOperation {
    private final String version;
    private final Operation operation;
    private final PathPattern pattern;
    private final Map<String, Schema> bodies;
    private final Map<String, Schema> queryParameters;

    ServedOperation(String version, String basePath, Operation operation, SchemaCompiler schemas) {
        this.version = version;
        this.operation = operation;
        this.pattern = PathPatternParser.defaultInstance.parse(basePath + operation.path());
        this.bodies = operation.requestBody().stream()
                .flatMap(body -> body.content().stream())
                .filter(type -> type.schema().isPresent())
                .collect(Collectors.toMap(
                        MediaType::name, type -> schemas.compile(type.schema().orElseThrow(), Usage.REQUEST)));
        this.queryParameters = operation.parameters().stream()
                .filter(parameter ->
                        parameter.in().equals("query") && parameter.schema().isPresent())
                .collect(Collectors.toMap(
                        Parameter::name,
                        parameter -> schemas.compile(parameter.schema().orElseThrow(), Usage.REQUEST)));
    }

    public String id() {
        return operation.operationId().orElseThrow();
    }

    public String version() {
        return version;
    }

    public Operation operation() {
        return operation;
    }

    public HttpMethod method() {
        return HttpMethod.valueOf(operation.method().toUpperCase(java.util.Locale.ROOT));
    }

    public PathPattern pattern() {
        return pattern;
    }

    /** What the body must be, for a media type without parameters. */
    public Optional<Schema> body(String mediaType) {
        return Optional.ofNullable(bodies.get(mediaType));
    }

    /** Whether a query parameter may be there without a value. */
    public boolean acceptsEmpty(String parameter) {
        Schema schema = queryParameters.get(parameter);
        return schema == null || schema.validate(StringNode.valueOf("")).isEmpty();
    }

    /** Whether one of the alternatives of {@code security} is met; no alternative at all means that anybody may call. */
    public boolean isAllowedWith(Collection<String> scopes) {
        List<Collection<String>> alternatives = operation.security().stream()
                .map(requirement -> (Collection<String>) requirement.schemes().values().stream()
                        .flatMap(List::stream)
                        .toList())
                .toList();
        return alternatives.isEmpty() || alternatives.stream().anyMatch(scopes::containsAll);
    }

    /** The media types that a part of a multipart body may have, as {@code encoding} says. */
    public List<String> partTypes(String part) {
        return operation.requestBody().stream()
                .flatMap(body -> body.content().stream())
                .flatMap(type -> type.encoding().stream())
                .filter(encoding -> encoding.part().equals(part))
                .flatMap(encoding -> encoding.contentType().stream())
                .flatMap(types -> java.util.Arrays.stream(types.split(",\\s*", -1)))
                .toList();
    }
}
