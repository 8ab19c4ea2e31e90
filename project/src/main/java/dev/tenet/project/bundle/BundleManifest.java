package dev.tenet.project.bundle;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is in a released bundle: a contract that moved inside of its project is still found by its name. */
public record BundleManifest(List<Entry> contracts) {
    /** Where it is in the bundle. */
    public static final String PATH = "META-INF/tenet/contracts.json";

    /**
     * One contract.
     *
     * @param name in the project
     * @param path in the bundle
     * @param source in the project
     */
    public record Entry(String name, String path, String source) {}

    /**
     * The entry of a contract: that of its name, else one of its source or path that is not the entry of another contract.
     *
     * @param names of all contracts of the project
     */
    public Optional<Entry> find(NamedContract contract, Set<String> names) {
        return first(each -> each.name().equals(contract.name()))
                .or(() -> first(
                        each -> !names.contains(each.name()) && each.source().equals(contract.source())))
                .or(() -> first(
                        each -> !names.contains(each.name()) && each.path().equals(contract.source())));
    }

    private Optional<Entry> first(Predicate<Entry> wanted) {
        return contracts.stream().filter(wanted).findFirst();
    }

    /** The same text for the same contracts. */
    public String json() {
        StringBuilder out = new StringBuilder("{\n  \"contracts\": {");
        String separator = "\n";
        for (Entry each : contracts) {
            out.append(separator)
                    .append("    ")
                    .append(StringNode.of(each.name()))
                    .append(": {\"path\": ")
                    .append(StringNode.of(each.path()))
                    .append(", \"source\": ")
                    .append(StringNode.of(each.source()))
                    .append('}');
            separator = ",\n";
        }
        return out.append("\n  }\n}\n").toString();
    }

    /**
     * Reads one.
     *
     * @param name of the file in messages
     * @throws InputException where it is none
     */
    static BundleManifest read(String name, String text) {
        ObjectNode root =
                new ContractReader(ReaderOptions.DEFAULT).parse(name, text).root() instanceof ObjectNode object
                        ? object
                        : wrong(name);
        ObjectNode named = root.get("contracts") instanceof ObjectNode object ? object : wrong(name);
        List<Entry> contracts = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!(named.value(i) instanceof ObjectNode entry) || !(entry.get("path") instanceof StringNode path)) {
                return wrong(name);
            }
            String source = entry.get("source") instanceof StringNode given ? given.value() : path.value();
            contracts.add(new Entry(named.key(i), path.value(), source));
        }
        return new BundleManifest(contracts);
    }

    private static <T> T wrong(String name) {
        throw new InputException(name
                + ": is no manifest of contracts; release the bundle anew, or name the contract in it with !/path");
    }
}
