package dev.tenet.diff.judge;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Problem;
import dev.tenet.contract.model.Tag;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.facts.Findings;
import dev.tenet.diff.match.ForeignSchemaNames;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.match.UsedReferences;
import dev.tenet.diff.rules.AnnotationRule;
import dev.tenet.diff.rules.DocumentRule;
import dev.tenet.diff.rules.SecurityRule;
import dev.tenet.diff.schema.Dialects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges what belongs to no operation: names of schemas, texts, the version, and what could not be read. */
public final class DocumentJudge {
    private final Contract base;
    private final Contract revision;
    private final Findings findings;
    private @Nullable UsedReferences used;

    public DocumentJudge(Run run) {
        this.base = run.base();
        this.revision = run.revision();
        this.findings = run.findings();
    }

    public void judge() {
        problems();
        dialects();
        schemas();
        securitySchemes();
        texts();
    }

    /** Problems that only one side has; the same one on both sides says nothing about the change, wherever it stands. */
    private void problems() {
        added(revision.problems(), base.problems()).forEach(this::broken);
        added(base.problems(), revision.problems())
                .forEach(problem ->
                        findings.add(Change.removed(DocumentRule.NOT_ANALYSED, notAnalysed(problem), problem.place())));
    }

    private static List<Problem> added(List<Problem> of, List<Problem> other) {
        Set<String> known = other.stream().map(DocumentJudge::withoutSource).collect(Collectors.toSet());
        return of.stream()
                .filter(problem -> !known.contains(withoutSource(problem)))
                .toList();
    }

    private static String withoutSource(Problem problem) {
        return problem.message().replace(problem.place().document().source(), "");
    }

    private static String notAnalysed(Problem problem) {
        return "not analysed: " + problem.message();
    }

    /** A revision that refers to nothing where the base did not is a mistake in it, unless no operation gets there. */
    private void broken(Problem problem) {
        boolean used = usedReferences().concern(problem);
        findings.add(
                used
                        ? Change.added(DocumentRule.REFERENCE_BROKEN, problem.message(), problem.place())
                        : Change.added(DocumentRule.NOT_ANALYSED, notAnalysed(problem), problem.place()));
    }

    private UsedReferences usedReferences() {
        UsedReferences known = used;
        if (known == null) {
            known = new UsedReferences(revision);
            used = known;
        }
        return known;
    }

    /** What an unknown dialect means, nobody can say; where both name the same one, that is no change. */
    private void dialects() {
        if (!base.jsonSchemaDialect().equals(revision.jsonSchemaDialect())) {
            unknownDialect(base)
                    .ifPresent(place ->
                            findings.add(Change.removed(DocumentRule.NOT_ANALYSED, unknownDialect(place), place)));
            unknownDialect(revision)
                    .ifPresent(place ->
                            findings.add(Change.added(DocumentRule.NOT_ANALYSED, unknownDialect(place), place)));
        }
    }

    private static Optional<Place> unknownDialect(Contract contract) {
        return contract.jsonSchemaDialect()
                .filter(uri -> !Dialects.isKnown(uri))
                .flatMap(uri -> contract.place().find("jsonSchemaDialect"));
    }

    private static String unknownDialect(Place place) {
        return "not analysed: the dialect " + place.node()
                + " is unknown; its schemas are read as those of OpenAPI 3.1";
    }

    private void schemas() {
        onlyIn(base, revision)
                .forEach((name, place) -> findings.add(
                        Change.removed(DocumentRule.SCHEMA_COMPONENT_REMOVED, "schema '" + name + "' removed", place)));
        onlyIn(revision, base)
                .forEach((name, place) -> findings.add(
                        Change.added(DocumentRule.SCHEMA_COMPONENT_ADDED, "schema '" + name + "' added", place)));
    }

    /** The named schemas that the other contract knows by this name neither as a component nor from another file. */
    private static SortedMap<String, Place> onlyIn(Contract contract, Contract other) {
        SortedMap<String, Place> names = new TreeMap<>(contract.schemas());
        names.keySet().removeAll(other.schemas().keySet());
        if (!names.isEmpty()) {
            ForeignSchemaNames foreign = new ForeignSchemaNames(other);
            names.keySet().removeIf(foreign::has);
        }
        return names;
    }

    private void securitySchemes() {
        new TreeMap<>(base.securitySchemes()).forEach((name, scheme) -> {
            if (!revision.securitySchemes().containsKey(name)) {
                findings.add(Change.removed(
                        SecurityRule.SECURITY_SCHEME_REMOVED,
                        "security scheme '" + name + "' removed",
                        scheme.place()));
            }
        });
        new TreeMap<>(revision.securitySchemes()).forEach((name, scheme) -> {
            if (!base.securitySchemes().containsKey(name)) {
                findings.add(Change.added(
                        SecurityRule.SECURITY_SCHEME_ADDED, "security scheme '" + name + "' added", scheme.place()));
            }
        });
    }

    private void texts() {
        Place old = base.place().find("info").orElse(base.place());
        Place now = revision.place().find("info").orElse(revision.place());
        if (!base.apiVersion().equals(revision.apiVersion())) {
            String message = "version changed from '" + base.apiVersion() + "' to '" + revision.apiVersion() + "'";
            findings.add(Change.between(
                    DocumentRule.VERSION_CHANGED,
                    message,
                    old.find("version").orElse(old),
                    now.find("version").orElse(now)));
        }
        Lifecycle.judge("this version", true, true, old, now, findings::add);
        DescribedParts.compare("info", old, now).ifPresent(findings::add);
        Optional<Change> links = DescribedParts.compare("document", base.place(), revision.place());
        links.ifPresent(findings::add);
        Pairs<Tag> tags = Pairs.byKey(base.tags(), revision.tags(), Tag::name);
        tags.matched()
                .forEach(tag -> DescribedParts.compare(
                                "tag '" + tag.base().name() + "'",
                                tag.base().place(),
                                tag.revision().place())
                        .ifPresent(findings::add));
        tags.removed()
                .forEach(tag -> findings.add(
                        Change.removed(AnnotationRule.TEXTS_CHANGED, "tag '" + tag.name() + "' removed", tag.place())));
        tags.added()
                .forEach(tag -> findings.add(
                        Change.added(AnnotationRule.TEXTS_CHANGED, "tag '" + tag.name() + "' added", tag.place())));
    }
}
