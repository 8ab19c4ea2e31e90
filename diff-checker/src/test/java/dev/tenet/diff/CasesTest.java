package dev.tenet.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenet.contract.finding.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder {@code cases/<subject>/<case>} is compared as its {@code expected.yaml} says, and as every comparison must be. With
 * {@code -Dtenet.updateGoldens=true} what is expected is written anew.
 */
class CasesTest {
    private static final ComparisonText GOLDEN = new ComparisonText(true);
    private static final ComparisonText WITHOUT_POSITIONS = new ComparisonText(false);
    private static final long SEED = 20261122;

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicContainer> each_case() {
        Map<String, List<ContractCase>> subjects = ContractCase.all().stream()
                .collect(Collectors.groupingBy(ContractCase::subject, TreeMap::new, Collectors.toList()));
        return subjects.entrySet().stream()
                .map(subject -> dynamicContainer(
                        subject.getKey(), subject.getValue().stream().map(this::tests)));
    }

    private DynamicContainer tests(ContractCase one) {
        return dynamicContainer(
                one.name(),
                Stream.of(
                        dynamicTest("finds what is expected and nothing else", () -> findsWhatIsExpected(one)),
                        dynamicTest("finds no change from a contract to itself", () -> findsNoChangeToItself(one)),
                        dynamicTest("finds the same again", () -> findsTheSameAgain(one)),
                        dynamicTest("finds the same in any order of keys", () -> findsTheSameInAnyOrder(one)),
                        dynamicTest(
                                "can be compared the other way round",
                                () -> one.diff().compare(one.revision(), one.base()))));
    }

    private static void findsWhatIsExpected(ContractCase one) throws IOException {
        List<String> found = GOLDEN.blocks(one.diff().compare(one.base(), one.revision()));
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.writeString(one.expected(), String.join("", found));
        }
        assertThat(found).containsExactlyElementsOf(ComparisonText.blocks(Files.readString(one.expected())));
    }

    private static void findsNoChangeToItself(ContractCase one) {
        ContractDiff diff = new ContractDiff(DiffOptions.DEFAULT);
        assertThat(diff.compare(one.base(), one.base()).changes()).isEmpty();
        assertThat(diff.compare(one.revision(), one.revision()).changes()).isEmpty();
    }

    private static void findsTheSameAgain(ContractCase one) {
        ContractDiff diff = one.diff();
        Comparison first = diff.compare(one.base(), one.revision());
        Comparison second = diff.compare(one.base(), one.revision());
        assertThat(GOLDEN.blocks(second)).isEqualTo(GOLDEN.blocks(first));
    }

    private void findsTheSameInAnyOrder(ContractCase one) throws IOException {
        Path copy = temporary.resolve(one.toString());
        new ShuffledCopy(SEED).copy(one.folder(), copy);
        Comparison shuffled = one.diff().compare(ContractCase.read("base", copy), ContractCase.read("revision", copy));
        Comparison comparison = one.diff().compare(one.base(), one.revision());
        assertThat(WITHOUT_POSITIONS.blocks(shuffled)).isEqualTo(WITHOUT_POSITIONS.blocks(comparison));
    }
}
