package dev.tenet.linter.fix;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.ruleset.EffectiveRuleset;
import dev.tenet.linter.ruleset.Rule;
import dev.tenet.linter.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
            Predicate<Value> isFine = judgement(rule, inventory);
            if (calls(rule, "casing")) {
                fixers.put(rule.name(), new NameCasing(name -> isFine.test(Value.of(name))));
            } else if (calls(rule, "tenetNamingStyle")) {
                fixers.put(rule.name(), new OperationIdStyle((Node root) -> isFine.test(Value.of(root))));
            }
        }
        return fixers;
    }

    private static boolean calls(Rule rule, String function) {
        return !rule.then().isEmpty()
                && rule.then().stream().allMatch(then -> then.functionName().equals(function));
    }

    /** What the functions of the rule say, whatever of the value they are to look at. */
    private static Predicate<Value> judgement(Rule rule, Inventory inventory) {
        FunctionContext context = new FunctionContext(List.of(), inventory, rule.name(), rule.resolved());
        return value -> rule.then().stream()
                .allMatch(then -> then.function().check(value, context).isEmpty());
    }
}
