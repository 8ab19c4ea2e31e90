package dev.tenet.benchmarks;

import static dev.tenet.benchmarks.Json.at;

import java.util.Map;

/**
 * Two versions of a generated contract.
 *
 * @param resources how large it is; some 9 KB of JSON each
 * @param changes how many schemas differ; each by the next {@link Edit} in turn, and each in a chain of its own, where one other
 *     resource refers to it, so that twice the changes are twice the work
 */
record ContractPairGenerator(int resources, int changes) {
    private static final int CHANGED_OF_CHAIN = ContractGenerator.CHAIN - 2;

    ContractPairGenerator {
        if (changes > resources / ContractGenerator.CHAIN) {
            throw new IllegalArgumentException(resources + " resources are too few for " + changes + " changes");
        }
    }

    Map<String, Object> base() {
        return new ContractGenerator(resources).contract();
    }

    Map<String, Object> revision() {
        Map<String, Object> revision = base();
        Map<String, Object> schemas = at(revision, "components", "schemas");
        Edit[] edits = Edit.values();
        for (int i = 0; i < changes; i++) {
            int resource = i * ContractGenerator.CHAIN + CHANGED_OF_CHAIN;
            edits[i % edits.length].apply(at(schemas, ContractGenerator.schemaName(resource)));
        }
        return revision;
    }
}
