package dev.tenet.generator.lowering;

/**
 * What a kind of target needs of the document that the engine reads. Targets with equal profiles share one document.
 *
 * @param deepObjects whether parameters of style {@code deepObject} stay; where not, each property becomes a parameter {@code name[property]}
 * @param errorMediaTypes whether media types of errors stay where a success has others; where not, they are left out
 * @param generatedIdempotencyKeys whether a required idempotency key becomes optional, since the client makes one up where the caller does not
 */
public record LoweringProfile(boolean deepObjects, boolean errorMediaTypes, boolean generatedIdempotencyKeys) {
    /** For clients: everything stays that survives. */
    public static final LoweringProfile CLIENT = new LoweringProfile(true, true, true);

    /** For generators of which nothing is known. */
    public static final LoweringProfile PLAIN = new LoweringProfile(true, true, false);

    /** For Spring servers, whose {@code deepObject} parameters do not bind and which answer 406 where errors have media types of their own. */
    public static final LoweringProfile SPRING_SERVER = new LoweringProfile(false, false, false);
}
