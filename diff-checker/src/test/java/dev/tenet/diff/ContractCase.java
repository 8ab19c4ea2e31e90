package dev.tenet.diff;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Category;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with two contracts: {@code base.yaml} and {@code revision.yaml}, or {@code base/openapi.yaml} and {@code
 * revision/openapi.yaml} where a contract has several files; {@code options.yaml} where the usual options do not do.
 */
record ContractCase(Path folder) {
    static final Path ROOT = Path.of("src/test/resources/cases").toAbsolutePath();

    /** All cases, by subject and name. */
    static List<ContractCase> all() {
        try (Stream<Path> folders = Files.find(ROOT, 2, (path, file) -> file.isDirectory())) {
            return folders.filter(folder -> ROOT.relativize(folder).getNameCount() == 2)
                    .sorted()
                    .map(ContractCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String subject() {
        return folder.getParent().getFileName().toString();
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path expected() {
        return folder.resolve("expected.yaml");
    }

    Contract base() {
        return read("base", folder);
    }

    Contract revision() {
        return read("revision", folder);
    }

    /** One of the contracts, as it stands in this folder or in a copy of it. */
    static Contract read(String side, Path folder) {
        boolean several = Files.isDirectory(folder.resolve(side));
        return reader(several ? folder.resolve(side) : folder).read(several ? "openapi.yaml" : side + ".yaml");
    }

    private static ContractReader reader(Path folder) {
        return new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
    }

    ContractDiff diff() {
        return new ContractDiff(options());
    }

    private DiffOptions options() {
        if (!Files.exists(folder.resolve("options.yaml"))) {
            return DiffOptions.DEFAULT;
        }
        ObjectNode options =
                (ObjectNode) reader(folder).readDocument("options.yaml").root();
        List<PathMapping> mappings = new ArrayList<>();
        if (options.get("map-path") instanceof ObjectNode paths) {
            paths.forEach((from, to) -> mappings.add(new PathMapping(from, text(to))));
        }
        Set<Category> categories = EnumSet.noneOf(Category.class);
        if (options.get("categories") instanceof ArrayNode names) {
            names.items()
                    .forEach(name -> categories.add(Category.valueOf(text(name).toUpperCase(Locale.ROOT))));
        }
        DiffOptions plain =
                new DiffOptions(categories.isEmpty() ? DiffOptions.DEFAULT.categories() : categories, mappings);
        return options.get("today") instanceof StringNode day ? plain.asOf(LocalDate.parse(day.value())) : plain;
    }

    private static String text(Node node) {
        return ((StringNode) node).value();
    }

    @Override
    public String toString() {
        return subject() + "/" + name();
    }
}
