package dev.tenet.linter.session;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.ReferenceUse;
import dev.tenet.linter.ruleset.Ruleset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The components of linted documents that other linted documents refer to. */
final class UsedComponents {
    private static final Set<String> FUNCTIONS = Set.of("oasUnusedComponent", "unreferencedReusableObject");

    private final Set<String> rules = new HashSet<>();
    private final Map<String, Set<Pointer>> used = new HashMap<>();

    /** @param ruleset whose rules that look for unused components are found by their functions */
    UsedComponents(Ruleset ruleset) {
        ruleset.plain().all().stream()
                .map(listed -> listed.rule())
                .filter(rule -> rule.then().stream().anyMatch(then -> FUNCTIONS.contains(then.functionName())))
                .forEach(rule -> rules.add(rule.name()));
    }

    void add(Inventory inventory) {
        for (ReferenceUse use : inventory.references().uses()) {
            if (use.targetDocument() != inventory.document()) {
                addWithParents(use);
            }
        }
    }

    /** Who refers to a part of a component uses the component. */
    private void addWithParents(ReferenceUse use) {
        Set<Pointer> pointers = used.computeIfAbsent(use.targetDocument().source(), any -> new HashSet<>());
        Pointer at = Pointer.ROOT;
        for (String token : use.target().tokens()) {
            at = at.child(token);
            pointers.add(at);
        }
    }

    List<LintFinding> withoutUsed(List<LintFinding> findings) {
        return findings.stream()
                .filter(finding -> !rules.contains(finding.code()) || !isUsed(finding))
                .toList();
    }

    private boolean isUsed(LintFinding finding) {
        Pointer pointer = Pointer.ROOT;
        for (String segment : finding.path()) {
            pointer = pointer.child(segment);
        }
        return used.getOrDefault(finding.source(), Set.of()).contains(pointer);
    }
}
