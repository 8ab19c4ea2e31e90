package dev.tenet.project.consumers;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.model.Contract;
import dev.tenet.project.glob.Glob;
import dev.tenet.report.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The front door of this package: the known consumers of an API, and which changes hit them. */
public final class Consumers {
    private final List<Consumer> all;
    private final Set<String> met = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean compared = new AtomicBoolean();

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

    /** Tells of those that use nothing of any contract that was looked at so far: there may be a mistake in their files. */
    public List<String> notes() {
        return !compared.get()
                ? List.of()
                : names().stream()
                        .filter(name -> !met.contains(name))
                        .map(name -> "consumer " + Visible.text(name)
                                + ": nothing that it uses is in the contract; check its file")
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
        hits.stream().filter(each -> !each.isStranger()).map(Hits::consumer).forEach(met::add);
        compared.set(true);
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
