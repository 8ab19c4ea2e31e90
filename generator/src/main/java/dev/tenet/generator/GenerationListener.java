package dev.tenet.generator;

/** Hears how a run gets on; called from several threads. */
public interface GenerationListener {
    /** One that does not care. */
    GenerationListener NONE = what -> {};

    /** What is being done now. */
    void doing(String what);
}
