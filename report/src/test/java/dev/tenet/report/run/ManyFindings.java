package dev.tenet.report.run;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Proof;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A diff with 3,000 findings of all kinds. */
final class ManyFindings {
    private ManyFindings() {}

    static RunReport report() {
        return RunReport.of(comparison(), change -> change.level() == Level.ERROR);
    }

    static Comparison comparison() {
        List<Finding> changes = RunSamples.DIFF
                .report()
                .entries()
                .map(Entry::change)
                .flatMap(Optional::stream)
                .toList();
        List<Finding> all = IntStream.range(0, 3000)
                .mapToObj(number -> {
                    Finding like = changes.get(number % changes.size());
                    return new Finding(
                            like.rule(),
                            number % 3 == 0 ? Level.ERROR : Level.WARNING,
                            Map.of(Category.WIRE, Level.ERROR),
                            like.message() + ", number " + number,
                            like.direction(),
                            Proof.RULE,
                            List.of(new OperationRef("get", "/orders/" + number % 500, Optional.empty())),
                            like.base(),
                            like.revision(),
                            like.witness(),
                            "f" + number);
                })
                .toList();
        Comparison.Side side = new Comparison.Side("v1.json", "Many", "1");
        return new Comparison(side, side, all);
    }
}
