package dev.tenet.benchmarks;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The comparison alone, of contracts that are read, beside whether Jackson's trees of them are equal. Nothing that a comparison
 * finds out is kept for the next one, but for the indices of the two trees.
 */
public class DiffBenchmark extends Settings {
    /** Documents × 1, 2, 4, 8. */
    @Param({"1", "2", "4", "8"})
    public int size;

    /** Changes × 0 (an identical pair), 1, 2, 4, 8. */
    @Param({"0", "1", "2", "4", "8"})
    public int changes;

    private Contract base;
    private Contract revision;
    private JsonNode baseTree;
    private JsonNode revisionTree;

    @Setup(Level.Trial)
    public void read() throws IOException {
        ContractPairGenerator pair = new ContractPairGenerator(size * RESOURCES, changes * CHANGES);
        base = contract(pair.base());
        revision = contract(pair.revision());
        baseTree = tree(pair.base());
        revisionTree = tree(pair.revision());
    }

    private static Contract contract(Map<String, Object> contract) throws IOException {
        Path file = Files.createTempFile("tenet", ".json");
        try {
            Files.write(file, ContractText.json(contract));
            return new ContractReader(ReaderOptions.DEFAULT).read(file.toString());
        } finally {
            Files.delete(file);
        }
    }

    private static JsonNode tree(Map<String, Object> contract) {
        return JsonMapper.shared().readTree(ContractText.json(contract));
    }

    @Benchmark
    public Comparison tenet() {
        return new ContractDiff(DiffOptions.DEFAULT).compare(base, revision);
    }

    @Benchmark
    public boolean jacksonEquals() {
        return baseTree.equals(revisionTree);
    }
}
