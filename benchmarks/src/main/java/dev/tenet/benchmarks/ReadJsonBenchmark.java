package dev.tenet.benchmarks;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contract in JSON: tree, positions, model and all references, beside Jackson's bare tree. */
public class ReadJsonBenchmark extends Settings {
    @Param({"1", "2", "4", "8"})
    public int size;

    private final JsonMapper jackson = new JsonMapper();
    private Path file;

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("tenet", ".json");
        Files.write(file, ContractText.json(new ContractGenerator(size * RESOURCES).contract()));
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Contract tenet() {
        return new ContractReader(ReaderOptions.DEFAULT).read(file.toString());
    }

    @Benchmark
    public JsonNode jackson() {
        return jackson.readTree(file.toFile());
    }
}
