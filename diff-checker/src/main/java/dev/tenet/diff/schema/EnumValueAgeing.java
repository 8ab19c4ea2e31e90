package dev.tenet.diff.schema;

import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.lifecycle.EnumValues;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.Ageing;
import java.util.Map;
import java.util.Optional;

/** Tells what is said anew of the end of single values of an enumeration ({@code x-enum-deprecated}). */
final class EnumValueAgeing implements SchemaRule {
    @Override
    public void compare(SchemaPair pair, Facts facts) {
        boolean says = pair.base().first(EnumValues.KEYWORD).isPresent()
                || pair.revision().first(EnumValues.KEYWORD).isPresent();
        Optional<Map<Node, Place>> old = pair.base().enumeration();
        Optional<Map<Node, Place>> now = pair.revision().enumeration();
        if (!says || old.isEmpty() || now.isEmpty()) {
            return;
        }
        now.get().forEach((value, place) -> {
            Place before = old.get().get(value);
            if (before != null) {
                compare(value, before, place, facts);
            }
        });
    }

    private static void compare(Node value, Place base, Place revision, Facts facts) {
        Optional<Announcement> old = announcement(base);
        Optional<Announcement> now = announcement(revision);
        for (Ageing change : Ageing.changes(
                keyword -> said(old, keyword), old.isPresent(), keyword -> said(now, keyword), now.isPresent())) {
            String between = change.keyword().equals(Announcement.DEPRECATED) ? " " : ": ";
            facts.note(
                    change.rule(),
                    "value " + Texts.shortened(value) + between + change.text(),
                    said(old, change.keyword()).or(() -> Optional.of(base)),
                    said(now, change.keyword()).or(() -> Optional.of(revision)));
        }
    }

    private static Optional<Place> said(Optional<Announcement> announcement, String keyword) {
        return announcement.flatMap(it -> it.place().find(keyword));
    }

    /** The value is an item of {@code enum} in the schema that may say something of it. */
    private static Optional<Announcement> announcement(Place value) {
        return value.document()
                .place()
                .at(value.pointer().parent().parent())
                .flatMap(schema -> EnumValues.of(schema, value.node()));
    }
}
