package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.Ageing;
import dev.tenet.diff.rules.AnnotationRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what changed for readers and for generated code: deprecation, titles, texts. */
final class AnnotationChanges implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        for (Ageing change : Ageing.changes(
                pair.base()::first,
                pair.base().isTrue(Announcement.DEPRECATED),
                pair.revision()::first,
                pair.revision().isTrue(Announcement.DEPRECATED))) {
            note(pair, facts, change.rule(), change.text(), change.keyword());
        }
        title(pair, facts);
        texts(pair, facts);
    }

    private static void changed(SchemaPair pair, Facts facts, String keyword, AnnotationRule rule, String message) {
        if (!value(pair.base(), keyword).equals(value(pair.revision(), keyword))) {
            note(pair, facts, rule, message, keyword);
        }
    }

    /** A schema without a name of its own is called after its title, where it becomes a class at all. */
    private static void title(SchemaPair pair, Facts facts) {
        int before = facts.found().size();
        changed(pair, facts, "title", AnnotationRule.TITLE_CHANGED, "title changed");
        boolean nameless = TypeName.of(pair.base()).isEmpty()
                && TypeName.of(pair.revision()).isEmpty();
        boolean isClass = !pair.base().properties().isEmpty()
                || pair.base().enumeration().isPresent()
                || pair.base().hasAlternatives();
        if (facts.found().size() > before && nameless && isClass) {
            facts.lastInSource(Level.ERROR);
        }
    }

    private static Optional<Node> value(EffectiveSchema schema, String keyword) {
        return schema.first(keyword).map(Place::node);
    }

    private static void texts(SchemaPair pair, Facts facts) {
        for (String keyword : List.of("description", "externalDocs")) {
            Optional<Node> old = pair.base().first(keyword).map(Place::node);
            Optional<Node> now = pair.revision().first(keyword).map(Place::node);
            if (!old.equals(now)) {
                note(pair, facts, AnnotationRule.TEXTS_CHANGED, keyword + " changed", keyword);
                return;
            }
        }
        if (!examples(pair.base()).equals(examples(pair.revision()))) {
            note(pair, facts, AnnotationRule.TEXTS_CHANGED, "examples changed", "example");
        }
    }

    /** {@code example} and {@code examples} alike, without order. */
    private static Set<Node> examples(EffectiveSchema schema) {
        List<Node> examples = new ArrayList<>();
        schema.values("example").forEach(place -> examples.add(place.node()));
        schema.values("examples").forEach(place -> {
            if (place.node() instanceof ArrayNode list) {
                examples.addAll(list.items());
            } else {
                examples.add(place.node());
            }
        });
        return new LinkedHashSet<>(examples);
    }

    private static void note(SchemaPair pair, Facts facts, AnnotationRule rule, String message, String keyword) {
        facts.note(rule, message, pair.base().first(keyword), pair.revision().first(keyword));
    }
}
