package dev.tenet.report.run;

import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Range;
import java.util.List;

/**
 * A place in a file that is not held in memory: for tools that open it themselves.
 *
 * @param pointer a JSON Pointer (RFC 6901); empty for the whole file
 */
public record Spot(String source, Range range, String pointer) {
    static Spot of(Location location) {
        return new Spot(location.source(), location.range(), location.pointer().toString());
    }

    /** The top of a file. */
    public static Spot top(String source) {
        return new Spot(source, Range.NOWHERE, "");
    }

    static String pointer(List<String> path) {
        Pointer pointer = Pointer.ROOT;
        for (String token : path) {
            pointer = pointer.child(token);
        }
        return pointer.toString();
    }
}
