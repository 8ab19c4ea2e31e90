package dev.tenet.generator;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.model.Contract;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.lock.Digest;
import dev.tenet.generator.lock.LockedTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that has a say in what is generated, as digests: what must be equal so that a target need not be generated again. */
final class Inputs {
    private static final String IGNORE_FILE = ".openapi-generator-ignore";

    private final ContractReader reader;
    private final Workspace workspace;
    private final EngineSource engine;
    private final Map<String, String> known = new TreeMap<>();

    Inputs(ContractReader reader, Workspace workspace, EngineSource engine) {
        this.reader = reader;
        this.workspace = workspace;
        this.engine = engine;
    }

    /** Whether nothing changed since the lock was written. */
    boolean areAsLocked(GenerationTarget target, LockedTarget locked) throws IOException {
        return !locked.unfinished()
                && !locked.sources().isEmpty()
                && locked.kind().equals(target.kind())
                && locked.output().equals(workspace.shown(workspace.output(target)))
                && locked.tenet().equals(TenetBuild.name())
                && locked.options().equals(options(target))
                && locked.sources().equals(sources(locked.sources().keySet()))
                && locked.engine().equals(engine.version());
    }

    /** The digests of the files of contracts, named as in the lock. */
    SortedMap<String, String> sources(Stream<Contract> contracts) {
        return sources(contracts
                .flatMap(contract -> contract.place().document().files().stream())
                .map(workspace::shown)
                .distinct()
                .toList());
    }

    /** The digest of a contract and everything that it refers to. */
    String digest(Contract contract) {
        return new Digest().add(sources(Stream.of(contract))).value();
    }

    private SortedMap<String, String> sources(Iterable<String> shown) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String name : shown) {
            digests.put(name, known.computeIfAbsent(name, this::source));
        }
        return digests;
    }

    private String source(String shown) {
        if (shown.equals("-")) {
            return "standard input";
        }
        try {
            return Digest.ofFile(reader.bytes(workspace.source(shown)));
        } catch (InputException gone) {
            return "";
        }
    }

    /** The digest of what the target says. */
    String options(GenerationTarget target) throws IOException {
        Digest digest = new Digest()
                .add(workspace.shown(target.contract()))
                .add(new TreeMap<>(target.options()))
                .add(target.version().orElse(""))
                .add(target.baseline().map(workspace::shown).orElse(""));
        new TreeMap<>(target.mappings()).forEach((name, map) -> digest.add(name).add(new TreeMap<>(map)));
        target.keep().forEach(digest::add);
        ignored(target).forEach(digest::add);
        if (target.templates().isPresent()) {
            Path folder = workspace.folder().resolve(target.templates().get());
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.add(folder.relativize(file).toString().replace('\\', '/'))
                            .add(Digest.ofFile(Files.readAllBytes(file)));
                }
            }
        }
        return digest.value();
    }

    /** The lines of the file with which users tell OpenAPI Generator what not to write. */
    List<String> ignored(GenerationTarget target) throws IOException {
        Path file = workspace.output(target).resolve(IGNORE_FILE);
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }
}
