package dev.tenet.contract;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.source.Resource;
import dev.tenet.contract.source.SourceException;
import dev.tenet.contract.source.Sources;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads one version of a contract after the other, so that what they have in common costs little: what was parsed once is not parsed again,
 * and of two versions only what a comparison has to look at is read as a contract. One thread reads; any may ask for pairs.
 */
public final class VersionReader {
    private final ContractReader contracts;
    private final ReaderOptions options;
    private final Sources sources;
    private final ReadingMemory memory;
    private final Map<Node, PartFacts> facts = new ConcurrentHashMap<>();

    public VersionReader(ReaderOptions options, Path workingDirectory) {
        this.options = options;
        this.contracts = new ContractReader(options, workingDirectory, InputStream.nullInputStream());
        this.sources = new Sources(options, workingDirectory, InputStream.nullInputStream());
        this.memory = new ReadingMemory(options);
    }

    /** A version of a contract that can be read. */
    public final class Version {
        private final TextDocument document;
        private final Optional<Outline> outline;

        private Version(TextDocument document, Optional<Outline> outline) {
            this.document = document;
            this.outline = outline;
        }

        /** All of it. */
        public Contract contract() {
            return contracts.contract(document);
        }

        private Contract contract(Set<PartName> parts) {
            ObjectNode some = outline.orElseThrow().with(parts::contains);
            return contracts.contract(document.with(some));
        }
    }

    /** Two contracts whose comparison is that of two versions. */
    public record Pair(Contract base, Contract revision) {}

    /** @throws InputException as {@link ContractReader#read(String)} */
    public Version read(Resource resource) {
        try {
            TextDocument document = new References(options, sources, Tolerance.NONE, memory).root(resource);
            VersionCheck.of(document);
            Optional<Outline> outline = outline(document);
            if (outline.isEmpty()) {
                contracts.contract(document);
            }
            return new Version(document, outline);
        } catch (SourceException e) {
            throw ContractReader.wrong(resource.name(), e);
        }
    }

    /** Nothing for a document that refers to others: these have to be read, too. */
    private Optional<Outline> outline(TextDocument document) {
        return document.root() instanceof ObjectNode root
                ? Optional.of(Outline.of(root)).filter(it -> ChangedParts.isClosed(it, this::facts))
                : Optional.empty();
    }

    private PartFacts facts(Node part) {
        return facts.computeIfAbsent(part, PartFacts::of);
    }

    public Pair pair(Version base, Version revision) {
        if (base.outline.isPresent() && revision.outline.isPresent()) {
            Optional<Set<PartName>> parts = ChangedParts.of(base.outline.get(), revision.outline.get(), this::facts);
            if (parts.isPresent()) {
                return new Pair(base.contract(parts.get()), revision.contract(parts.get()));
            }
        }
        return new Pair(base.contract(), revision.contract());
    }
}
