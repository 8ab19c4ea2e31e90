package dev.tenet.linter.fix;

import dev.tenet.contract.tree.Document;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Rule;
import dev.tenet.linter.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be repaired, by the name of the rule. */
final class Fixers {
    private Fixers() {}

    static Map<String, Fixer> of(EffectiveRuleset rules, Document document) {
        Map<String, Fixer> fixers = new LinkedHashMap<>();
        fixers.put("path-keys-no-trailing-slash", new TrailingSlash());
        fixers.put("no-$ref-siblings", new ReferenceSiblings());
        fixers.put("oas3-unused-component", new UnusedComponent());
        fixers.put("oas2-unused-definition", new UnusedComponent());
        fixers.put("operation-operationId", new MissingOperationId());
        fixers.put("operation-tag-defined", new UndeclaredTag());
        fixers.put("openapi-tags-alphabetical", new TagOrder());
        Inventory inventory = new Inventory(new LintDocument(document));
        for (Rule rule : rules.rules()) {
            List<Rule.Then> casing = rule.then().stream()
                    .filter(then -> then.functionName().equals("casing"))
                    .toList();
            if (!casing.isEmpty()) {
                FunctionContext context = new FunctionContext(List.of(), inventory, rule.name(), rule.resolved());
                fixers.put(
                        rule.name(),
                        new NameCasing(name -> casing.stream()
                                .allMatch(then -> then.function()
                                        .check(Value.of(name), context)
                                        .isEmpty())));
            }
        }
        return fixers;
    }
}
