package dev.tenet.generator.surface;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Range;
import java.util.List;
import java.util.Optional;

/** Tells why the signature of an operation is not the one that callers use. */
final class BrokenSignature {
    static final String CODE = "generate-signature-changed";

    private BrokenSignature() {}

    /** @param known the signature of the last run; empty where there was none */
    static Optional<LintFinding> of(OperationParameters parameters, List<String> known, List<String> now) {
        for (int i = 0; i < known.size(); i++) {
            String before = known.get(i);
            if (i >= now.size() || !now.get(i).equals(before)) {
                return Optional.of(finding(parameters, before, i < now.size() ? now.get(i) : "", known, now));
            }
        }
        return Optional.empty();
    }

    private static LintFinding finding(
            OperationParameters parameters, String before, String instead, List<String> known, List<String> now) {
        boolean isNew = !instead.isEmpty() && !known.contains(instead);
        String reason = isNew
                ? shown(instead) + (instead.equals(OperationParameters.BODY) ? " is required now" : " was added")
                        + " and stands before " + shown(before)
                : !now.contains(before)
                        ? shown(before) + " was removed"
                        : shown(instead) + " stands before " + shown(before) + " now, since one of them became "
                                + "required or optional";
        Optional<Place> place = parameters.origin(isNew || now.contains(before) ? instead : before);
        return new LintFinding(
                CODE,
                "callers of " + parameters.title() + " must change: " + reason,
                place.map(it -> it.pointer().tokens()).orElse(List.of()),
                Severity.WARNING,
                place.map(Place::range).orElse(Range.NOWHERE),
                place.map(it -> it.document().source()).orElse(""),
                Optional.empty());
    }

    private static String shown(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "the " + name : name.substring(0, colon) + " parameter '" + name.substring(colon + 1) + "'";
    }
}
