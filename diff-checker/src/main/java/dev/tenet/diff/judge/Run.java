package dev.tenet.diff.judge;

import dev.tenet.contract.model.Contract;
import dev.tenet.diff.DiffOptions;
import dev.tenet.diff.facts.Findings;
import dev.tenet.diff.match.UnchangedParts;
import dev.tenet.diff.schema.SchemaComparison;

/** One comparison of two contracts under way. */
public record Run(
        Contract base,
        Contract revision,
        DiffOptions options,
        UnchangedParts unchanged,
        SchemaComparison schemas,
        Findings findings) {}
