package dev.tenet.generator.lowering;

/**
 * What a kind of target needs of the document that the engine reads. Targets with equal profiles share one document.
 *
 * @param deepObjects whether parameters that are objects stay; where not, each property becomes a parameter of its own
 * @param errorMediaTypes whether media types of errors stay where a success has others; where not, they are left out
 * @param generatedIdempotencyKeys whether a required idempotency key becomes optional, since the client makes one up where the caller does not
 * @param unions whether unions stay whose members are not all objects; where not, such a value may be anything
 * @param discriminatorConstants whether the property that tells the members of a union apart stays an enum of one value; where not, it is a string
 * @param everyMediaType whether a body keeps all media types that it may have; where not, those that the generated code cannot write or read beside JSON are left out
 */
public record LoweringProfile(
        boolean deepObjects,
        boolean errorMediaTypes,
        boolean generatedIdempotencyKeys,
        boolean unions,
        boolean discriminatorConstants,
        boolean everyMediaType) {
    /** For clients: everything stays that survives. */
    public static final LoweringProfile CLIENT = new LoweringProfile(true, true, true, true, true, false);

    /** For generators of which nothing is known. */
    public static final LoweringProfile PLAIN = new LoweringProfile(true, true, false, true, true, true);

    /** For Spring servers, whose {@code deepObject} parameters do not bind and which answer 406 where errors have media types of their own. */
    public static final LoweringProfile SPRING_SERVER = new LoweringProfile(false, false, false, false, false, true);

    /** For clients in languages whose generated unions hold objects only. */
    public LoweringProfile withoutUnions() {
        return new LoweringProfile(
                deepObjects, errorMediaTypes, generatedIdempotencyKeys, false, discriminatorConstants, everyMediaType);
    }
}
