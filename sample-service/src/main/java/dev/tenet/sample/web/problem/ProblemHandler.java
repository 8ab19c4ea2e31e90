package dev.tenet.sample.web.problem;

import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.NotFound;
import dev.tenet.sample.shared.StaleVersion;
import java.sql.SQLException;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what went wrong into problem details: what the domain objects to, and what the framework rejects. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);
    /** Texts that no column takes, and times beyond the years that PostgreSQL counts. */
    private static final Set<String> INVALID_VALUES = Set.of("22021", "22008");

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidRequest e) {
        return response(Problems.of(e), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound e) {
        return response(Problems.of(e), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(Conflict e) {
        return response(Problems.of(e), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleVersion e) {
        return response(Problems.of(e), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException e) {
        // No resource has an id that is none: the path leads nowhere.
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return response(
                    Problems.of(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no such resource."),
                    new HttpHeaders());
        }
        return invalid(InvalidRequest.parameter(e.getName(), "is not of the type that it should be"));
    }

    /** None of these is told by the framework to be the client's mistake: it would be 500. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<Object> garbled(Exception e) {
        return response(
                Problems.of(HttpStatus.BAD_REQUEST, "The parameters or parts cannot be told apart."),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> database(DataAccessException e) {
        if (e.getMostSpecificCause() instanceof SQLException sql
                && INVALID_VALUES.contains(String.valueOf(sql.getSQLState()))) {
            return response(
                    Problems.of(
                            HttpStatus.BAD_REQUEST,
                            "A value cannot be stored: it has a character that no text may have, or is a time out of range."),
                    new HttpHeaders());
        }
        return e instanceof TransientDataAccessException || e instanceof CannotGetJdbcConnectionException
                ? unavailable(e)
                : unexpected(e);
    }

    @ExceptionHandler
    ResponseEntity<Object> noTransaction(CannotCreateTransactionException e) {
        return unavailable(e);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        // What happened is for the log: a message of an exception may tell of data, or of how to break in.
        log.error("Unexpected", e);
        return response(
                Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side."), new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(Violations.ofBody(e));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(Violations.of(e));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return response(
                Problems.of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than the service accepts."), headers);
    }

    /** What else the framework rejects: it says which status, and we in which words. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof BodyTooLarge) {
            return response(
                    Problems.of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than the service accepts."), headers);
        }
        String detail = e instanceof ErrorResponse known ? known.getBody().getDetail() : null;
        detail = detail == null ? "The request cannot be understood." : detail;
        return response(Problems.of(status, detail), headers);
    }

    private ResponseEntity<Object> unavailable(Exception e) {
        log.warn("The database is busy or away", e);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return response(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "The service is overloaded; try again."), headers);
    }

    private static ResponseEntity<Object> response(ProblemDetail problem, HttpHeaders headers) {
        HttpHeaders all = new HttpHeaders(headers);
        // Set by hand, so that a client that accepts text/csv alone is told what is wrong as well.
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, all, HttpStatusCode.valueOf(problem.getStatus()));
    }
}
