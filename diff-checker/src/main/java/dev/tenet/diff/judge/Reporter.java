package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.schema.Payload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the changes of one operation go. */
final class Reporter {
    private final Run run;
    private final OperationPair pair;

    Reporter(Run run, OperationPair pair) {
        this.run = run;
        this.pair = pair;
    }

    Run run() {
        return run;
    }

    OperationRef operation() {
        return pair.ref();
    }

    /** The request line, for witnesses. */
    String call() {
        return method() + " " + pair.base().path();
    }

    String method() {
        return pair.base().method().toUpperCase(Locale.ROOT);
    }

    void add(Change change) {
        run.findings()
                .add(
                        pair.callback()
                                .map(name -> change.under("callback '" + name + "'"))
                                .orElse(change),
                        pair.ref());
    }

    /** Compares the schemas of a payload, as far as there are any. */
    void payload(
            String subject,
            Direction direction,
            boolean text,
            Optional<Place> base,
            Optional<Place> revision,
            Place beside) {
        if (base.isEmpty() && revision.isEmpty()) {
            return;
        }
        List<Change> changes = base.isPresent() && revision.isPresent()
                ? run.schemas().compare(new Payload(subject, direction, text, base.get(), revision.get()))
                : run.schemas().compareWithAnything(subject, direction, text, base, revision, beside);
        changes.forEach(this::add);
    }
}
