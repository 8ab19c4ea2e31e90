package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.facts.Spot;
import dev.tenet.diff.match.Subtypes;
import dev.tenet.diff.match.UnchangedParts;
import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.diff.rules.KeywordRule;
import dev.tenet.diff.rules.Rule;
import dev.tenet.schema.Dialect;
import dev.tenet.schema.Obligation;
import dev.tenet.schema.Schema;
import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Sender;
import dev.tenet.schema.Usage;
import dev.tenet.schema.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the changes of payloads: a walk over both schemas says where, containment says whether anybody breaks.
 *
 * <p>After the single facts, the whole payload is asked for: what none of them explains is reported as such, so that no break goes unseen.
 * The same pair of schemas is judged once, however many operations use it.
 */
public final class SchemaComparison {
    private final UnchangedParts unchanged;
    private final Dialects dialects;
    private final Containment containment;
    private final SchemaWalk walk;
    private final JudgedFacts judged;
    private final DiscriminatedWitness discriminated;
    private final Map<Key, List<Change>> known = new HashMap<>();

    public SchemaComparison(SchemaContainment engine, UnchangedParts unchanged, Subtypes subtypes, Dialects dialects) {
        this.unchanged = unchanged;
        this.dialects = dialects;
        this.containment = new Containment(engine);
        this.walk = new SchemaWalk(unchanged, subtypes, containment);
        this.judged = new JudgedFacts(new FactJudge(containment));
        this.discriminated = new DiscriminatedWitness(containment);
    }

    private record Key(Spot base, Spot revision, Usage usage) {}

    /** All changes of a payload. */
    public List<Change> compare(Payload payload) {
        if (unchanged.isUnchanged(payload.base(), payload.revision())) {
            return List.of();
        }
        Scope scope = scope(payload);
        Key key =
                new Key(Spot.of(scope.base().place()), Spot.of(scope.revision().place()), payload.usage());
        List<Change> changes = known.get(key);
        if (changes == null) {
            known.put(key, List.of()); // a schema may stand for one that it contains
            changes = judge(payload, SchemaPair.root(scope, ""));
            known.put(key, changes);
        }
        return changes;
    }

    /** The changes where only one side has a schema; the other takes or sends anything. */
    public List<Change> compareWithAnything(
            String subject,
            Direction direction,
            boolean text,
            Optional<Place> base,
            Optional<Place> revision,
            Place beside) {
        Place anything = Written.anything(beside);
        Payload payload = new Payload(subject, direction, text, base.orElse(anything), revision.orElse(anything));
        Scope scope = scope(payload);
        Rule rule = base.isEmpty() ? CompositionRule.SCHEMA_ADDED : CompositionRule.SCHEMA_REMOVED;
        Verdict verdict = containment.meets(scope.sender(), Sender.DECLARED, Obligation.all(scope.receiver()));
        String message = subject + (base.isEmpty() ? ": schema added" : ": schema removed");
        return List.of(change(rule, message, payload, base, revision, verdict, scope));
    }

    /** The change of a value that one side writes alone and the other as a list, where a list of one is written alike; empty where both do the same. */
    public Optional<Change> compareAsLists(Payload payload) {
        Schema base = schema(payload.base(), dialects.base(), payload.usage());
        Schema revision = schema(payload.revision(), dialects.revision(), payload.usage());
        Set<Kind> old = EffectiveSchema.of(base).kinds();
        Set<Kind> now = EffectiveSchema.of(revision).kinds();
        Side sender = payload.direction() == Direction.REQUEST ? Side.BASE : Side.REVISION;
        return ListedAlone.of(base.place(), old, revision.place(), now, sender).map(lists -> {
            Scope scope = Scope.payload(
                    new Schema(lists.base(), base.dialect(), base.usage()),
                    new Schema(lists.revision(), revision.dialect(), revision.usage()),
                    payload.direction());
            Verdict verdict = containment.meets(scope.sender(), Sender.DECLARED, Obligation.all(scope.receiver()));
            String message = payload.subject() + ": type changed from " + Kind.names(old) + " to " + Kind.names(now);
            Optional<Place> wasType = EffectiveSchema.of(base).first("type");
            Optional<Place> isType = EffectiveSchema.of(revision).first("type");
            return change(
                    KeywordRule.TYPE_CHANGED,
                    message,
                    payload,
                    wasType.or(() -> Optional.of(base.place())),
                    isType.or(() -> Optional.of(revision.place())),
                    lists.alone() == sender ? alone(verdict) : verdict,
                    scope);
        });
    }

    /** The only item of a list that shows a break. */
    private static Verdict alone(Verdict verdict) {
        return verdict instanceof Verdict.NotContained broken
                        && broken.witness() instanceof ArrayNode list
                        && list.size() == 1
                ? new Verdict.NotContained(list.get(0), broken.reason().replace("/0: ", "the value: "))
                : verdict;
    }

    /** The shapes that values may have on both sides; any, where nothing is said. */
    public Set<Shape> commonShapes(Optional<Place> base, Optional<Place> revision) {
        Set<Kind> kinds = Kind.all();
        base.ifPresent(place -> kinds.retainAll(kinds(place, dialects.base())));
        revision.ifPresent(place -> kinds.retainAll(kinds(place, dialects.revision())));
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        for (Kind kind : kinds) {
            switch (kind) {
                case OBJECT -> shapes.add(Shape.OBJECT);
                case ARRAY -> shapes.add(Shape.ARRAY);
                case STRING -> shapes.add(Shape.TEXT);
                default -> shapes.add(Shape.SCALAR);
            }
        }
        return shapes;
    }

    /** The shapes that one property of two objects may have on both sides. */
    public Set<Shape> commonShapes(Optional<Place> base, Optional<Place> revision, String property) {
        return commonShapes(
                base.flatMap(place -> property(place, dialects.base(), property)),
                revision.flatMap(place -> property(place, dialects.revision(), property)));
    }

    private static Optional<Place> property(Place schema, Dialect dialect, String name) {
        return EffectiveSchema.of(new Schema(schema, dialect, Usage.VALUE))
                .property(name)
                .map(property -> property.roots().get(0));
    }

    private static Set<Kind> kinds(Place place, Dialect dialect) {
        return EffectiveSchema.of(new Schema(place, dialect, Usage.VALUE)).kinds();
    }

    private Scope scope(Payload payload) {
        return Scope.payload(
                schema(payload.base(), dialects.base(), payload.usage()),
                schema(payload.revision(), dialects.revision(), payload.usage()),
                payload.direction());
    }

    private static Schema schema(Place place, Dialect dialect, Usage usage) {
        boolean bare = place.node() instanceof ObjectNode object
                && (object.size() == 1 || !PartCollector.siblingsCount(dialect));
        Place meant = bare ? PartCollector.target(place).orElse(place) : place;
        return meant == place ? new Schema(place, dialect, usage) : schema(meant, dialect, usage);
    }

    private List<Change> judge(Payload payload, SchemaPair root) {
        SchemaWalk.Seen seen = walk.look(root);
        List<SchemaFact> facts = seen.facts();
        List<Change> changes = new ArrayList<>();
        boolean explained = false;
        boolean doubted = false;
        for (SchemaFact fact : facts) {
            Optional<FactJudge.Judgement> judgement = judged.judge(fact, payload.direction());
            if (judgement.isPresent()) {
                explained |= judgement.get().failed();
                doubted |= judgement.get().proof() == Proof.UNDECIDED;
                changes.add(change(fact, judgement.get(), payload));
            }
        }
        if (!explained && !seen.congruent()) {
            whole(payload, root.scope(), facts, doubted).ifPresent(changes::add);
        }
        seen.heirs().forEach(heir -> changes.addAll(heir(heir, payload)));
        return List.copyOf(changes);
    }

    /** What may stand for a schema with a discriminator is sent in its place, so it is compared as a payload, too. */
    private List<Change> heir(SchemaWalk.Heir heir, Payload payload) {
        if (heir.base().isPresent() && heir.revision().isPresent()) {
            Payload instead = new Payload(
                    payload.subject() + " (" + heir.name() + ")",
                    payload.direction(),
                    payload.text(),
                    heir.base().get(),
                    heir.revision().get());
            Scope scope = scope(instead);
            return compare(instead).stream()
                    .map(change -> discriminated.of(change, heir, scope))
                    .toList();
        }
        Place base = heir.at().base().place();
        Place revision = heir.at().revision().place();
        if (Subtypes.isMapped(base, heir.name()) || Subtypes.isMapped(revision, heir.name())) {
            return List.of(); // told with the mapping
        }
        boolean added = heir.base().isEmpty();
        Rule rule = added ? CompositionRule.DISCRIMINATOR_MAPPING_ADDED : CompositionRule.DISCRIMINATOR_MAPPING_REMOVED;
        String message = payload.at(heir.at().path()) + ": schema " + heir.name()
                + (added ? " may stand for it now" : " may no longer stand for it");
        boolean unknown = added == (payload.direction() == Direction.RESPONSE);
        return List.of(Change.between(
                        rule, message, heir.base().orElse(base), heir.revision().orElse(revision))
                .in(payload.direction())
                .onWire(unknown ? Level.WARNING : Level.INFO));
    }

    /** What the single facts do not explain. */
    private Optional<Change> whole(Payload payload, Scope scope, List<SchemaFact> facts, boolean doubted) {
        Verdict verdict = containment.meets(scope.sender(), Sender.DECLARED, Obligation.all(scope.receiver()));
        if (verdict instanceof Verdict.NotContained broken) {
            for (SchemaFact fact : facts) {
                Optional<FactJudge.Judgement> together = judged.judgeTogether(fact);
                if (together.isPresent()) {
                    return Optional.of(change(fact, together.get(), payload));
                }
            }
            boolean narrowed = payload.direction() == Direction.REQUEST;
            Rule rule = narrowed ? CompositionRule.SCHEMA_NARROWED : CompositionRule.SCHEMA_WIDENED;
            String message = payload.subject()
                    + (narrowed ? " no longer takes all that it took: " : " may be what it never was: ")
                    + broken.reason();
            return Optional.of(unexplained(rule, message, payload, verdict, scope));
        }
        if (verdict instanceof Verdict.Undecided open && !doubted) {
            String message = payload.subject() + " changed, and it could not be decided whom that breaks ("
                    + open.keyword() + ": " + open.reason() + ")";
            return Optional.of(unexplained(CompositionRule.SCHEMA_UNDECIDED, message, payload, verdict, scope));
        }
        return Optional.empty();
    }

    private static Change change(SchemaFact fact, FactJudge.Judgement judgement, Payload payload) {
        Map<Category, Level> levels = new EnumMap<>(Category.class);
        levels.putAll(fact.rule().levels());
        levels.computeIfPresent(Category.WIRE, (category, level) -> judgement.level());
        fact.source().ifPresent(level -> levels.replace(Category.SDK, level));
        return new Change(
                fact.rule(),
                levels,
                payload.at(fact.at().path()) + ": " + fact.message(),
                levels.containsKey(Category.WIRE) ? Optional.of(payload.direction()) : Optional.empty(),
                judgement.proof(),
                fact.base(),
                fact.revision(),
                judgement.witness());
    }

    private static Change unexplained(Rule rule, String message, Payload payload, Verdict verdict, Scope scope) {
        return change(
                rule,
                message,
                payload,
                Optional.of(scope.base().place()),
                Optional.of(scope.revision().place()),
                verdict,
                scope);
    }

    private static Change change(
            Rule rule,
            String message,
            Payload payload,
            Optional<Place> base,
            Optional<Place> revision,
            Verdict verdict,
            Scope scope) {
        Change change = Change.of(rule, message, base, revision).in(payload.direction());
        if (verdict instanceof Verdict.NotContained broken) {
            Witness witness = FactJudge.witness(broken, scope);
            return change.onWire(Level.ERROR).proved(Proof.WITNESS, Optional.of(witness));
        }
        return verdict instanceof Verdict.Undecided
                ? change.onWire(Level.WARNING).proved(Proof.UNDECIDED, Optional.empty())
                : change.onWire(Level.INFO).proved(Proof.CONTAINED, Optional.empty());
    }
}
