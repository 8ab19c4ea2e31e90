package dev.tenet.spring.deprecation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request for an operation that is gone; a bean of this type replaces the answer of the starter. */
@FunctionalInterface
public interface GoneAnswer {
    void write(Ending gone, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
