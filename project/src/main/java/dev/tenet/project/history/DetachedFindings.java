package dev.tenet.project.history;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Range;
import dev.tenet.contract.tree.Resolution;

/** Findings that hold on to no document, so that those of hundreds of versions fit into memory. */
final class DetachedFindings {
    private DetachedFindings() {}

    static Comparison of(Comparison comparison) {
        return new Comparison(
                comparison.base(),
                comparison.revision(),
                comparison.changes().stream().map(DetachedFindings::of).toList());
    }

    private static Finding of(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.level(),
                finding.levels(),
                finding.message(),
                finding.direction(),
                finding.proof(),
                finding.operations(),
                finding.base().map(DetachedFindings::of),
                finding.revision().map(DetachedFindings::of),
                finding.witness(),
                finding.fingerprint(),
                finding.decision(),
                finding.consumers());
    }

    private static Location of(Location location) {
        Place place = location.place();
        return new Location(new Place(
                new Remembered(place.document().source(), place.node(), place.range()), place.pointer(), place.node()));
    }

    /** All that is left of a document: one range. */
    private record Remembered(String source, Node root, Range range) implements Document {
        @Override
        public Range range(Node node) {
            return range;
        }

        @Override
        public Range keyRange(ObjectNode object, int position) {
            return range;
        }

        @Override
        public String line(int number) {
            return "";
        }

        @Override
        public Resolution resolve(String reference) {
            return new Resolution.Unresolved("its document is closed");
        }
    }
}
