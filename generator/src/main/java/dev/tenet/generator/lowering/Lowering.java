package dev.tenet.generator.lowering;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.bundle.Bundle;
import java.util.List;

/** The front of this package: changes a bundle so that the engine makes the best of it. What it reads afterwards is OpenAPI 3.0. */
public final class Lowering {
    private static final List<Step> STEPS = List.of(
            new UnresolvedReferences(),
            new SwaggerUpgrade(),
            new Webhooks(),
            new UntypedParameters(),
            new NewInThreeTwo(),
            new OperationIds(),
            new DeprecationNotes(),
            new SchemaWalk(
                    (schema, draft) -> {
                        if (draft.hasJsonSchema()) {
                            new NullableKeyword().lower(schema, draft);
                        }
                    },
                    new NullInUnions(),
                    new MultipleTypes(),
                    new ReferenceSiblings(),
                    new ConditionalSchemas(),
                    new Tuples(),
                    new AdditionalProperties(),
                    new UncheckedKeywords(),
                    new NumericBounds(),
                    new EncodedContents(),
                    new Examples(),
                    new Constants(),
                    new ConstantUnions(),
                    new Enums(),
                    new ImpliedTypes(),
                    new ArraysWithoutItems(),
                    new WideIntegers(),
                    new ScalarCompositions(),
                    new Defaults()),
            // Members of unions must have been lowered before they can be compared.
            new SchemaWalk(new Discriminators(), new Unions()),
            new SchemaWalk(new InheritedUnions(), new Redeclarations()),
            new SchemaWalk(new DiscriminatorConstants()),
            new AliasCycles(),
            new SchemaWalk(new HostileSchemas()),
            new HostileNames(),
            new SchemaNames(),
            new Tags(),
            new Extensions(),
            new Texts(),
            new ObjectParameters(),
            new ErrorMediaTypes(),
            new BinaryBodies(),
            new MediaTypes(),
            new Version());

    private final LoweringProfile profile;

    public Lowering(LoweringProfile profile) {
        this.profile = profile;
    }

    /**
     * Changes a bundle in place.
     *
     * @return what the generated code will not know, each with its place in the contract
     */
    public List<LintFinding> lower(Bundle bundle) {
        Draft draft = new Draft(bundle, profile);
        STEPS.forEach(step -> step.lower(draft));
        if (profile.generatedIdempotencyKeys()) {
            IdempotencyKeys.makeOptional(bundle.root());
        }
        return draft.findings();
    }

    public LoweringProfile profile() {
        return profile;
    }
}
