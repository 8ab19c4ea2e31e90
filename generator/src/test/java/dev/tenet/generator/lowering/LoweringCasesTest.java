package dev.tenet.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every folder {@code lowering/<case>} holds a contract, what becomes of it ({@code lowered.json}), and what is told ({@code findings.txt}); a case
 * whose name starts with {@code spring} is lowered for Spring servers, the others for clients. With {@code -Dtenet.updateGoldens=true}
 * what is expected is written anew.
 */
class LoweringCasesTest {
    private static final Path CASES = Path.of("src/test/resources/lowering");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TestFactory
    List<DynamicContainer> each_case() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(LoweringCasesTest::tests).toList();
        }
    }

    private static DynamicContainer tests(Path folder) {
        return dynamicContainer(
                folder.getFileName().toString(),
                Stream.of(
                        dynamicTest("becomes what is expected, and tells it", () -> becomesWhatIsExpected(folder)),
                        dynamicTest("is not lowered any further", () -> isNotLoweredAnyFurther(folder))));
    }

    private static void becomesWhatIsExpected(Path folder) throws IOException {
        Bundle bundle = bundle(folder);
        List<LintFinding> findings = lowering(folder).lower(bundle);
        expect(folder.resolve("lowered.json"), JSON.writeValueAsString(bundle.root()) + "\n");
        expect(folder.resolve("findings.txt"), text(findings));
    }

    private static void isNotLoweredAnyFurther(Path folder) {
        Bundle bundle = bundle(folder);
        lowering(folder).lower(bundle);
        Bundle again = bundle.copy();
        lowering(folder).lower(again);
        assertThat(again.root()).isEqualTo(bundle.root());
    }

    private static void expect(Path file, String found) throws IOException {
        if (Boolean.getBoolean("tenet.updateGoldens")) {
            Files.writeString(file, found);
        }
        assertThat(found.lines().toList())
                .as(file.toString())
                .isEqualTo(Files.readString(file).lines().toList());
    }

    private static Bundle bundle(Path folder) {
        return Bundler.bundle(
                new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream()).read("contract.yaml"));
    }

    private static Lowering lowering(Path folder) {
        boolean spring = folder.getFileName().toString().startsWith("spring");
        return new Lowering(spring ? LoweringProfile.SPRING_SERVER : LoweringProfile.CLIENT);
    }

    private static String text(List<LintFinding> findings) {
        StringBuilder text = new StringBuilder();
        for (LintFinding each : findings) {
            text.append(each.range().start().line())
                    .append(": ")
                    .append(each.severity().label())
                    .append(' ')
                    .append(each.code())
                    .append(": ")
                    .append(each.message())
                    .append('\n');
        }
        return text.toString();
    }
}
