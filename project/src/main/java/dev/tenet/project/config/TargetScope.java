package dev.tenet.project.config;

import java.util.Locale;

/** What the sources of a target are in the Maven module that generates them. */
public enum TargetScope {
    /** Part of the code of the module. */
    MAIN,
    /** Part of its tests. */
    TEST,
    /** No part of it. */
    NONE;

    /** The name in {@code tenet.yaml} and in a POM. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
