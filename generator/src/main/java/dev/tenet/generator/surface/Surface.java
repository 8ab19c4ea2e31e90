package dev.tenet.generator.surface;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.lowering.OperationSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The front of this package: brings a contract into the order that earlier generated code has, so that what is new stands behind what
 * callers use already, wherever the author put it.
 *
 * @param bundle the contract for the engine; the one that was given where nothing had to move
 * @param ledger what the lock is to keep
 * @param broken the signatures that could not stay, each with its place in the contract
 */
public record Surface(Bundle bundle, SurfaceLedger ledger, List<LintFinding> broken) {
    public Surface {
        broken = List.copyOf(broken);
    }

    /**
     * Arranges a contract that has been lowered.
     *
     * @param last what the lock kept; {@link SurfaceLedger#EMPTY} for the first run
     */
    public static Surface arrange(Bundle lowered, SurfaceLedger last) {
        Bundle copy = lowered.copy();
        SortedMap<String, List<String>> entries = new TreeMap<>();
        List<LintFinding> broken = new ArrayList<>();
        boolean moved = false;
        for (OperationSpot spot : OperationSpot.all(copy.root())) {
            OperationParameters parameters = new OperationParameters(copy, spot);
            List<String> known = last.of(parameters.key());
            moved |= parameters.arrange(known);
            List<String> signature = parameters.signature();
            entries.put(parameters.key(), signature);
            BrokenSignature.of(parameters, known, signature).ifPresent(broken::add);
        }
        SchemaOrders schemas = new SchemaOrders(last, entries);
        moved |= schemas.arrange(copy.root().path("components").path("schemas"));
        return new Surface(moved ? copy : lowered, new SurfaceLedger(entries), broken);
    }
}
