package dev.tenet.schema.trial;

import java.util.Optional;

/** A validator with one schema. */
interface Oracle {
    /** Whether it accepts the value; empty where what it says is not to be relied on. */
    Optional<Boolean> accepts(Object value);
}
