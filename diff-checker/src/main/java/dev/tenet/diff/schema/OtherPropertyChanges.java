package dev.tenet.diff.schema;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.ObjectRule;
import dev.tenet.diff.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what happens to undeclared properties or items.
 *
 * @param keyword {@code additionalProperties}, {@code unevaluatedProperties} or {@code unevaluatedItems}
 */
record OtherPropertyChanges(String keyword, Rule forbidden, Rule allowed, Rule changed) implements SchemaRule {

    static OtherPropertyChanges additional() {
        return new OtherPropertyChanges(
                "additionalProperties",
                ObjectRule.ADDITIONAL_PROPERTIES_FORBIDDEN,
                ObjectRule.ADDITIONAL_PROPERTIES_ALLOWED,
                ObjectRule.ADDITIONAL_PROPERTIES_CHANGED);
    }

    static OtherPropertyChanges unevaluated(String keyword, ObjectRule rule) {
        return new OtherPropertyChanges(keyword, rule, rule, rule);
    }

    /** How a keyword treats what nobody declared. */
    private enum Stance {
        OPEN,
        SCHEMA,
        CLOSED
    }

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        Values values = Values.of(pair, keyword);
        Stance old = stance(values.base());
        Stance now = stance(values.revision());
        if (values.areSame() || old == Stance.SCHEMA && now == Stance.SCHEMA) {
            return;
        }
        boolean openBefore = old == Stance.OPEN;
        Rule rule = now == Stance.CLOSED ? forbidden : old == Stance.CLOSED ? allowed : changed;
        String message = keyword
                + switch (now) {
                    case CLOSED -> ": undeclared ones are forbidden now";
                    case OPEN -> openBefore ? " is said in another way" : ": undeclared ones may be anything now";
                    case SCHEMA -> ": undeclared ones must match a schema now";
                };
        Optional<Place> base = values.oldPlace();
        Optional<Place> revision = values.newPlace();
        facts.keyword(rule, message, base, revision, Set.of(keyword));
    }

    private static Stance stance(List<Place> places) {
        Stance stance = Stance.OPEN;
        for (Place place : places) {
            if (place.node() instanceof BooleanNode is && !is.value()) {
                return Stance.CLOSED;
            }
            if (place.node() instanceof ObjectNode object && object.size() > 0) {
                stance = Stance.SCHEMA;
            }
        }
        return stance;
    }
}
