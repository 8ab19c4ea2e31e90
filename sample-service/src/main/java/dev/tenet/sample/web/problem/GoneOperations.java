package dev.tenet.sample.web.problem;

import dev.tenet.spring.deprecation.Ending;
import dev.tenet.spring.deprecation.GoneAnswer;
import dev.tenet.spring.deprecation.GoneProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers for operations whose day has come, where {@code tenet.deprecation.after-sunset} asks for it: a problem as any other. */
@Component
class GoneOperations implements GoneAnswer {
    private final ProblemWriter problems;

    GoneOperations(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void write(Ending gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(response, Problems.of(HttpStatus.GONE, GoneProblem.detail(gone)));
    }
}
