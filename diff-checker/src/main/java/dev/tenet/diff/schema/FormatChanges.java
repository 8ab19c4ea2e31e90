package dev.tenet.diff.schema;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.rules.KeywordRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells that the format of a value changed. Generated code has types of its own for some formats, and takes the others for plain texts and numbers. */
final class FormatChanges implements SchemaRule {
    private static final SimpleChanges CHANGES = new SimpleChanges(
            "format", KeywordRule.FORMAT_ADDED, KeywordRule.FORMAT_REMOVED, KeywordRule.FORMAT_CHANGED);

    private static final Set<String> TYPED = Set.of(
            "int32",
            "int64",
            "float",
            "double",
            "decimal",
            "number",
            "date",
            "date-time",
            "time",
            "duration",
            "uuid",
            "uri",
            "byte",
            "binary");

    @Override
    public void compare(SchemaPair pair, Facts facts) {
        int before = facts.found().size();
        CHANGES.compare(pair, facts);
        if (facts.found().size() > before) {
            boolean sameType = types(pair.base()).equals(types(pair.revision()));
            facts.lastInSource(sameType ? Level.INFO : Level.ERROR);
        }
    }

    private static Set<String> types(EffectiveSchema schema) {
        List<Node> formats = schema.values("format").stream().map(Place::node).toList();
        return formats.stream()
                .filter(StringNode.class::isInstance)
                .map(format -> ((StringNode) format).value())
                .filter(TYPED::contains)
                .collect(Collectors.toSet());
    }
}
