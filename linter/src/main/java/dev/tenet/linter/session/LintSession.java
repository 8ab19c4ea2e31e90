package dev.tenet.linter.session;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.related.Anchor;
import dev.tenet.linter.related.UsedByIndex;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.run.LintResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One run over several documents: adds to findings what the caller wants to know of them, and in the end what takes all documents to be
 * known. Keeps nothing of a document but that.
 */
public final class LintSession {
    private final Details details;
    private final UsedIgnores ignores = new UsedIgnores();
    private final UsedComponents components;
    private final Set<String> sources = new TreeSet<>();

    /**
     * What is worked out beyond Spectral's findings.
     *
     * @param usedBy the operations that reach a finding through references
     * @param anchors paths that stay when items of lists move
     * @param acrossDocuments whether a component that another linted document refers to is used
     */
    public record Details(boolean usedBy, boolean anchors, boolean acrossDocuments) {
        public static final Details NONE = new Details(false, false, false);
    }

    public LintSession(Ruleset ruleset, Details details) {
        this.details = details;
        this.components = new UsedComponents(ruleset);
    }

    /** Takes note of a result, and adds the details to its findings. */
    public List<LintFinding> add(LintResult result) {
        ignores.add(result.ignores());
        if (result.inventory().isEmpty()) {
            return result.findings();
        }
        Inventory inventory = result.inventory().get();
        Map<String, Document> documents = documents(inventory);
        sources.addAll(documents.keySet());
        if (details.acrossDocuments()) {
            components.add(inventory);
        }
        List<LintFinding> findings = result.findings();
        if (details.usedBy()) {
            UsedByIndex index = new UsedByIndex(inventory);
            findings = findings.stream()
                    .map(finding -> finding.withUsedBy(index.of(finding)))
                    .toList();
        }
        if (details.anchors()) {
            findings = findings.stream()
                    .map(finding -> anchored(finding, documents))
                    .toList();
        }
        return findings;
    }

    /** The findings of all documents, in order, with what only the whole run can tell put in or left out. */
    public List<LintFinding> conclude(List<LintFinding> findings) {
        List<LintFinding> used = details.acrossDocuments() ? components.withoutUsed(findings) : findings;
        return ignores.addTo(used);
    }

    /** The files that were looked at: the linted ones and those that they refer to. */
    public Set<String> sources() {
        return sources;
    }

    private static Map<String, Document> documents(Inventory inventory) {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put(inventory.document().source(), inventory.document().document());
        inventory
                .references()
                .uses()
                .forEach(use -> documents.putIfAbsent(
                        use.targetDocument().source(), use.targetDocument().document()));
        return documents;
    }

    private static LintFinding anchored(LintFinding finding, Map<String, Document> documents) {
        Document document = documents.get(finding.source());
        return document == null ? finding : finding.withAnchor(Anchor.of(document.root(), finding.path()));
    }
}
