package dev.tenet.sample.web.contract;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Operation;
import dev.tenet.generator.bundle.Bundler;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One major version of the contract, as this service promises it. */
public final class ServedContract {
    private final String version;
    private final String document;
    private final Contract contract;
    private final Map<String, ServedOperation> operations;

    private ServedContract(String version, String document, Contract contract) {
        this.version = version;
        this.document = document;
        this.contract = contract;
        SchemaCompiler schemas = new SchemaCompiler(contract);
        this.operations = contract.paths().stream()
                .flatMap(path -> path.operations().stream())
                .map(operation -> new ServedOperation(version, basePath(operation), operation, schemas))
                .collect(Collectors.toMap(ServedOperation::id, Function.identity()));
    }

    /** Reads the contract of a version below the folder of all contracts. */
    static ServedContract read(Path folder, String version) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
        Contract files = reader.read("orders/" + version + "/openapi.yaml");
        String document = new String(Bundler.bundle(files).json(), StandardCharsets.UTF_8);
        return new ServedContract(version, document, reader.contract(reader.parse("orders-" + version, document)));
    }

    /** {@code v1}, {@code v2}. */
    public String version() {
        return version;
    }

    /** The whole contract as one document; JSON, which is YAML as well. */
    public String document() {
        return document;
    }

    public Contract contract() {
        return contract;
    }

    /** Where the operations are, such as {@code /orders/v1}. */
    public String basePath() {
        return basePath(contract.paths().get(0).operations().get(0));
    }

    public List<ServedOperation> operations() {
        return List.copyOf(operations.values());
    }

    public Optional<ServedOperation> operation(String operationId) {
        return Optional.ofNullable(operations.get(operationId));
    }

    private static String basePath(Operation operation) {
        String server = operation.servers().get(0).url();
        // The host is a matter of where the service runs; variables in it would be no URI.
        return URI.create(server.replaceAll("\\{[^}]*}", "x")).getPath();
    }
}
