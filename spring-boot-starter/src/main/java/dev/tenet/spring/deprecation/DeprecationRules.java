package dev.tenet.spring.deprecation;

import java.util.Optional;

/** What an application decides about operations that end, beyond what its contract says. */
public interface DeprecationRules {

    /** A URI of what to read about the end of an operation; {@code {version}} and {@code {operation}} stand for both. */
    Optional<String> documentation(Ending ending);

    /** What becomes of requests for an operation once its day has come. */
    AfterSunset afterSunset(Ending ending);
}
