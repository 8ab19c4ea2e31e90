package dev.tenet.spring.deprecation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says who called a deprecated operation. It is asked once the request is answered; by then Spring Security has cleared its {@code SecurityContextHolder}. */
@FunctionalInterface
public interface CallingClient {

    /** The name of the client; nothing where it is not known. Names must come from somebody trusted, not from anybody who calls: they are kept and shown. */
    Optional<String> of(HttpServletRequest request);
}
