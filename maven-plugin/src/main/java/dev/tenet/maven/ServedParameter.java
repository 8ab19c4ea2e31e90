package dev.tenet.maven;

import org.jspecify.annotations.Nullable;

/** {@code <servedContract>} in a POM: a contract as the application serves it. */
public final class ServedParameter {
    private @Nullable String contract;

    private @Nullable String source;

    public ServedParameter() {}

    ServedParameter(@Nullable String contract, @Nullable String source) {
        this.contract = contract;
        this.source = source;
    }

    /** The contract of the module, by its name or path; empty where the module has one. */
    String contract() {
        return contract == null ? "" : contract.strip();
    }

    /** A file or an http URL. */
    String source() {
        return source == null ? "" : source.strip();
    }
}
