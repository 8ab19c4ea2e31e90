package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Spot;
import dev.tenet.schema.Obligation;
import dev.tenet.schema.Schema;
import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Sender;
import dev.tenet.schema.Step;
import dev.tenet.schema.Usage;
import dev.tenet.schema.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the engine, each question once. */
final class Containment {
    private final SchemaContainment engine;
    private final Map<Question, Verdict> answers = new HashMap<>();
    private final Map<Same, Boolean> same = new HashMap<>();

    Containment(SchemaContainment engine) {
        this.engine = engine;
    }

    private record Question(Spot sub, Usage usage, Sender sender, List<Step> path, Spot sup, Set<String> keywords) {}

    private record Same(Spot base, Spot revision, Usage usage) {}

    /** Whether everything that the sender sends meets all the demands; the first that it does not meet decides. */
    Verdict meets(Schema sub, Sender sender, List<Obligation> demands) {
        Verdict worst = new Verdict.Contained();
        for (Obligation demand : demands) {
            Verdict verdict = meets(sub, sender, demand);
            if (verdict instanceof Verdict.NotContained) {
                return verdict;
            }
            if (verdict instanceof Verdict.Undecided) {
                worst = verdict;
            }
        }
        return worst;
    }

    Verdict meets(Schema sub, Sender sender, Obligation demand) {
        Question question = new Question(
                Spot.of(sub.place()),
                sub.usage(),
                sender,
                plain(demand.path()),
                Spot.of(demand.schema().place()),
                demand.keywords());
        Verdict known = answers.get(question);
        if (known == null) {
            known = checked(engine.contains(sub, sender, demand), sub, sender, demand);
            answers.put(question, known);
        }
        return known;
    }

    /** Believes a witness of a sender that sends only what it declares if its schema accepts it; the schema as such has the last word otherwise. */
    private Verdict checked(Verdict verdict, Schema sub, Sender sender, Obligation demand) {
        if (sender == Sender.OPEN || !(verdict instanceof Verdict.NotContained broken)) {
            return verdict;
        }
        if (!(engine.contains(only(broken.witness(), sub), sub) instanceof Verdict.NotContained)) {
            return verdict;
        }
        Verdict open = engine.contains(sub, Sender.OPEN, demand);
        return open instanceof Verdict.Contained ? open : new Verdict.Undecided("oneOf", "no witness held");
    }

    /** What the receiver objects to in one value; empty where the sender would not send it, or the receiver takes it. */
    Optional<String> objection(Node value, Schema sender, Schema receiver) {
        Schema sent = only(value, sender);
        return engine.contains(sent, sender) instanceof Verdict.Contained
                        && engine.contains(sent, receiver) instanceof Verdict.NotContained broken
                ? Optional.of(broken.reason())
                : Optional.empty();
    }

    private static Schema only(Node value, Schema schema) {
        return new Schema(Written.only(value, schema.place()), schema.dialect(), schema.usage());
    }

    /** Steps without nodes, which would make them slow to compare. */
    private static List<Step> plain(List<Step> path) {
        return path.stream().map(Containment::plain).toList();
    }

    private static Step plain(Step step) {
        if (step instanceof Step.OtherProperties others) {
            Place owner = others.owner();
            return new Step.PatternProperty(
                    "other than those of " + owner.document().source() + owner.pointer());
        }
        return step;
    }

    /** Whether each accepts all that the other does. */
    boolean isEqual(Schema left, Schema right) {
        return engine.isContained(left, right) && engine.isContained(right, left);
    }

    boolean isSame(Schema base, Schema revision) {
        return same.computeIfAbsent(
                new Same(Spot.of(base.place()), Spot.of(revision.place()), base.usage()),
                pair -> engine.isSame(base, revision));
    }
}
