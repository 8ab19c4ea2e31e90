package dev.tenet.project.consumers;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.model.Contract;
import dev.tenet.project.glob.Glob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The front door of this package: the known consumers of an API, and which changes hit them. */
public final class Consumers {
    /** Nobody is known. */
    public static final Consumers NONE = new Consumers(List.of());

    private final List<Consumer> all;

    private Consumers(List<Consumer> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads the files that show what consumers use: Pact and HAR files, summaries of access logs, contracts of consumers.
     *
     * @param folder what they are relative to
     * @throws InputException where one of them is missing or cannot be read
     */
    public static Consumers read(List<ConsumerSource> sources, Path folder) {
        if (sources.isEmpty()) {
            return NONE;
        }
        ConsumerFile reader =
                new ConsumerFile(new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream()));
        Map<String, List<Consumer>> byName = new TreeMap<>();
        for (ConsumerSource source : sources) {
            for (String file : files(source.files(), folder)) {
                Consumer read = reader.read(file);
                byName.computeIfAbsent(source.name().orElse(read.name()), name -> new ArrayList<>())
                        .add(read);
            }
        }
        List<Consumer> consumers = new ArrayList<>();
        byName.forEach((name, files) -> consumers.add(ConsumerFile.merged(name, files)));
        return new Consumers(consumers);
    }

    private static List<String> files(String glob, Path folder) {
        try {
            Path here = folder.toAbsolutePath().normalize();
            List<String> found = Glob.find(glob, folder).stream()
                    .map(file -> (file.startsWith(here) ? here.relativize(file) : file)
                            .toString()
                            .replace('\\', '/'))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new InputException(glob + ": no such file of a consumer; check the path");
            }
            return found;
        } catch (IOException e) {
            throw new InputException(glob + ": cannot be searched: " + e.getMessage());
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The names of those that use nothing of a contract, as far as is known. */
    public List<String> strangersTo(Contract contract) {
        return all.stream()
                .filter(consumer -> UsedOperations.of(consumer, contract).isEmpty())
                .map(Consumer::name)
                .toList();
    }

    /**
     * The same comparison, in which each change that somebody could break on says whom it hits.
     *
     * @param base the contract that the consumers rely on
     */
    public Comparison hitBy(Comparison comparison, Contract base) {
        if (all.isEmpty()) {
            return comparison;
        }
        List<Hits> hits = all.stream().map(consumer -> new Hits(consumer, base)).toList();
        List<Finding> changes = comparison.changes().stream()
                .map(change -> Hits.canHit(change) ? change.withConsumers(hit(change, hits)) : change)
                .toList();
        return new Comparison(comparison.base(), comparison.revision(), changes);
    }

    private static List<String> hit(Finding change, List<Hits> hits) {
        return hits.stream()
                .filter(each -> each.isHit(change))
                .map(Hits::consumer)
                .toList();
    }

    /** The names of all, sorted. */
    public List<String> names() {
        return all.stream().map(Consumer::name).toList();
    }
}
