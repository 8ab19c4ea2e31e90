package dev.tenet.cli.shell;

import java.util.Collection;

/** The values of an option are known by name, so that a shell can offer them. */
public interface NamedValues {
    /** In the order in which they are offered. */
    Collection<String> names();
}
