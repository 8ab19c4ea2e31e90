package dev.tenet.diff.judge;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Problem;
import dev.tenet.contract.model.Tag;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.facts.Findings;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.AnnotationRule;
import dev.tenet.diff.rules.DocumentRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges what belongs to no operation: names of schemas, texts, the version, and what could not be read. */
public final class DocumentJudge {
    private final Contract base;
    private final Contract revision;
    private final Findings findings;

    public DocumentJudge(Run run) {
        this.base = run.base();
        this.revision = run.revision();
        this.findings = run.findings();
    }

    public void judge() {
        problems(base.problems(), revision.problems(), true);
        problems(revision.problems(), base.problems(), false);
        schemas();
        texts();
    }

    private record Known(String pointer, String message) {
        static Known of(Problem problem) {
            String message =
                    problem.message().replace(problem.place().document().source(), "");
            return new Known(problem.place().pointer().toString(), message);
        }
    }

    /** Problems that only one side has; the same one on both sides says nothing about the change. */
    private void problems(List<Problem> of, List<Problem> other, boolean inBase) {
        Set<Known> known = other.stream().map(Known::of).collect(Collectors.toCollection(HashSet::new));
        for (Problem problem : of) {
            if (!known.contains(Known.of(problem))) {
                String message = "not analysed: " + problem.message();
                findings.add(
                        inBase
                                ? Change.removed(DocumentRule.NOT_ANALYSED, message, problem.place())
                                : Change.added(DocumentRule.NOT_ANALYSED, message, problem.place()));
            }
        }
    }

    private void schemas() {
        new TreeMap<>(base.schemas()).forEach((name, place) -> {
            if (!revision.schemas().containsKey(name)) {
                findings.add(
                        Change.removed(DocumentRule.SCHEMA_COMPONENT_REMOVED, "schema '" + name + "' removed", place));
            }
        });
        new TreeMap<>(revision.schemas()).forEach((name, place) -> {
            if (!base.schemas().containsKey(name)) {
                findings.add(Change.added(DocumentRule.SCHEMA_COMPONENT_ADDED, "schema '" + name + "' added", place));
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
