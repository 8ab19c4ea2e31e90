package dev.tenet.project.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.model.Contract;
import dev.tenet.diff.ContractDiff;
import dev.tenet.diff.DiffOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder has two contracts, files of consumers, and in {@code expected.txt} whom each change hits, and whom it does not. With {@code
 * -Dtenet.updateGoldens=true} what is expected is written anew.
 */
class ConsumersCasesTest {
    private static final Path CASES =
            Path.of("src/test/resources/dev/tenet/project/consumers").toAbsolutePath();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_change_hits_those_who_use_what_changed(Path folder) throws IOException {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
        Contract base = reader.read("base.yaml");
        Comparison comparison = new ContractDiff(DiffOptions.DEFAULT).compare(base, reader.read("revision.yaml"));
        Consumers consumers = Consumers.read(List.of(ConsumerSource.of("consumers/*")), folder);

        List<String> lines = consumers.hitBy(comparison, base).changes().stream()
                .map(finding -> line(finding, consumers.names()))
                .toList();

        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.write(expected, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    private static String line(Finding finding, List<String> all) {
        String place = finding.base()
                .or(finding::revision)
                .map(Location::pointer)
                .map(Object::toString)
                .orElse("");
        List<String> spared = new ArrayList<>(all);
        finding.consumers().ifPresent(spared::removeAll);
        return finding.rule() + " " + place
                + finding.consumers()
                        .map(hit -> " hits " + hit + ", not " + spared)
                        .orElse(" hits nobody by its nature");
    }
}
