package dev.tenet.sample.web.problem;

import java.io.IOException;

/** A body goes on beyond what is accepted. */
public final class BodyTooLarge extends IOException {
    public BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes.");
    }
}
