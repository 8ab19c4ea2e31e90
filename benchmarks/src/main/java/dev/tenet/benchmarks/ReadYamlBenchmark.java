package dev.tenet.benchmarks;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A contract in YAML: tree, positions, model and all references, beside snakeyaml-engine's maps and lists. */
public class ReadYamlBenchmark extends Settings {
    @Param({"1", "2"})
    public int size;

    private Path file;

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("tenet", ".yaml");
        Files.writeString(file, ContractText.yaml(new ContractGenerator(size * RESOURCES).contract()));
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
    public Object snakeyaml() throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try (InputStream in = Files.newInputStream(file)) {
            return new Load(settings).loadFromInputStream(in);
        }
    }
}
