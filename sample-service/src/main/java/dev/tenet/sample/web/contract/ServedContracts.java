package dev.tenet.sample.web.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** The contracts of all versions that are served side by side. */
@Component
public final class ServedContracts {
    private final List<ServedContract> contracts;
    private final List<ServedOperation> operations;

    ServedContracts() {
        Path folder = ContractFiles.unpack();
        this.contracts = Stream.of("v1", "v2")
                .map(version -> ServedContract.read(folder, version))
                .toList();
        this.operations = contracts.stream()
                .flatMap(contract -> contract.operations().stream())
                .toList();
    }

    public List<ServedContract> all() {
        return contracts;
    }

    public Optional<ServedContract> version(String version) {
        return contracts.stream()
                .filter(contract -> contract.version().equals(version))
                .findFirst();
    }

    /** The operation that a request asks for. */
    public Optional<ServedOperation> find(HttpMethod method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        // HEAD is GET without the body (RFC 9110, section 9.3.2).
        HttpMethod asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return operations.stream()
                .filter(operation ->
                        operation.method().equals(asked) && operation.pattern().matches(parsed))
                .findFirst();
    }
}
