package dev.tenet.sample.web.problem;

import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What Bean Validation objects to, in the terms of the contract. */
final class Violations {
    private Violations() {}

    static InvalidRequest ofBody(MethodArgumentNotValidException e) {
        return new InvalidRequest(fields(e.getBindingResult()).toList());
    }

    static InvalidRequest of(HandlerMethodValidationException e) {
        List<Violation> violations = e.getParameterValidationResults().stream()
                .flatMap(Violations::of)
                .toList();
        return new InvalidRequest(violations);
    }

    private static Stream<Violation> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return fields(errors);
        }
        String name = name(result.getMethodParameter());
        boolean isPart = result.getMethodParameter().hasParameterAnnotation(RequestPart.class);
        return result.getResolvableErrors().stream()
                .map(error -> new Violation(
                        isPart ? "/" + name : null,
                        isPart ? null : name,
                        Objects.requireNonNullElse(error.getDefaultMessage(), "is not acceptable")));
    }

    private static Stream<Violation> fields(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> new Violation(
                        error instanceof FieldError field ? pointer(field.getField()) : "",
                        null,
                        Objects.requireNonNullElse(error.getDefaultMessage(), "is not acceptable")));
    }

    /** {@code lines[0].quantity} as a JSON Pointer. */
    private static String pointer(String path) {
        return "/" + path.replace('.', '/').replace('[', '/').replace("]", "");
    }

    private static String name(MethodParameter parameter) {
        return Stream.of(
                        Optional.ofNullable(parameter.getParameterAnnotation(RequestHeader.class))
                                .map(RequestHeader::value),
                        Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                                .map(RequestParam::value),
                        Optional.ofNullable(parameter.getParameterAnnotation(RequestPart.class))
                                .map(RequestPart::value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> String.valueOf(parameter.getParameterName()));
    }
}
