package dev.tenet.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.schema.Dialect;
import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Usage;
import dev.tenet.schema.Verdict;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether one schema is contained in another, each time by an engine that knows nothing yet. Nothing else on the Java platform
 * answers that; the peer is what a validator needs to compile both schemas and to judge a single value.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ContainmentBenchmark extends Settings {
    @Param
    public SchemaQuestion question = SchemaQuestion.OBJECT;

    private dev.tenet.schema.Schema sub;
    private dev.tenet.schema.Schema sup;
    private JsonNode subTree;
    private JsonNode supTree;
    private JsonNode value;

    @Setup(Level.Trial)
    public void read() {
        sub = schema(question.sub());
        sup = schema(question.sup());
        subTree = JsonMapper.shared().readTree(question.sub());
        supTree = JsonMapper.shared().readTree(question.sup());
        value = JsonMapper.shared().readTree("{\"name\": \"a\", \"age\": 20, \"value\": 1, \"children\": []}");
    }

    private static dev.tenet.schema.Schema schema(String text) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        return new dev.tenet.schema.Schema(
                reader.parse("schema.json", text).place(), Dialect.DRAFT_2020_12, Usage.VALUE);
    }

    @Benchmark
    public Verdict tenet() {
        return new SchemaContainment().contains(sub, sup);
    }

    @Benchmark
    public int validator() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema left = registry.getSchema(subTree);
        Schema right = registry.getSchema(supTree);
        return left.validate(value).size() + right.validate(value).size();
    }
}
