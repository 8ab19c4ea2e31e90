package dev.tenet.sample.web.problem;

import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.NotFound;
import dev.tenet.sample.shared.StaleVersion;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The problems that this service tells. Clients branch on {@code type}, so each kind has its own. */
public final class Problems {
    private static final String TYPES = "https://api.example.com/problems/";

    private Problems() {}

    public static ProblemDetail of(HttpStatusCode status, String kind, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + kind));
        problem.setTitle(title);
        return problem;
    }

    /** A problem that has no kind of its own beyond its status code. */
    public static ProblemDetail of(HttpStatusCode status, String detail) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String title = known == null ? "Error " + status.value() : known.getReasonPhrase();
        return of(status, title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, detail);
    }

    public static ProblemDetail of(InvalidRequest invalid) {
        HttpStatus status = invalid.isOfBody() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = of(
                status,
                "invalid-request",
                "The request is not valid",
                "See violations for each part that is not acceptable.");
        problem.setProperty("violations", invalid.violations());
        return problem;
    }

    public static ProblemDetail of(NotFound absent) {
        String kind = absent.kind();
        String title = Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " not found";
        return of(HttpStatus.NOT_FOUND, kind + "-not-found", title, String.valueOf(absent.getMessage()));
    }

    public static ProblemDetail of(Conflict conflict) {
        return of(
                HttpStatus.CONFLICT,
                conflict.kind(),
                "The state does not allow this",
                String.valueOf(conflict.getMessage()));
    }

    public static ProblemDetail of(StaleVersion stale) {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                "The resource has changed",
                String.valueOf(stale.getMessage()));
    }
}
