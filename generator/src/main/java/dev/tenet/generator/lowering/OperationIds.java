package dev.tenet.generator.lowering;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives each operation an id that is its own in every language. One that has none gets it from its method and path, so that it stays the
 * same while other operations come and go; so does one whose id another operation has already.
 */
final class OperationIds implements Step {
    @Override
    public void lower(Draft draft) {
        Set<String> taken = new HashSet<>();
        for (OperationSpot spot : OperationSpot.all(draft.root())) {
            String id = spot.operation().path("operationId").asString("").strip();
            String plain = id.replaceAll("[^\\p{L}\\p{N}_.-]+", "_");
            if (plain.chars().noneMatch(Character::isLetter)) {
                String made = free(made(spot), taken);
                draft.info(
                        "generate-operation-id",
                        spot.operation(),
                        "operationId",
                        spot.name() + " has no operationId: generated code calls it " + made);
                spot.operation().put("operationId", made);
            } else if (!taken.add(Words.key(plain))) {
                String made = free(made(spot), taken);
                draft.warn(
                        "generate-operation-id",
                        spot.operation(),
                        "operationId",
                        "another operation has this operationId in generated code, which calls " + spot.name() + " "
                                + made);
                spot.operation().put("operationId", made);
            } else {
                spot.operation().put("operationId", plain);
            }
        }
    }

    private static String made(OperationSpot spot) {
        return spot.method() + Words.pascal(spot.path().replace("{", "by-{"));
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(Words.key(id)); i++) {
            id = wanted + i;
        }
        return id;
    }
}
