package dev.tenet.spring.deprecation;

/** What becomes of requests for an operation once its day has come. */
public enum AfterSunset {
    /** They are served as before. */
    SERVE,
    /** They are answered with 410. */
    GONE
}
