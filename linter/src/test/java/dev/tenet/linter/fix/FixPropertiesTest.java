package dev.tenet.linter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.ruleset.RulesetException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixPropertiesTest {
    private static final List<String> RULES = List.of(
            "path-keys-no-trailing-slash",
            "operation-operationId",
            "operation-tag-defined",
            "openapi-tags-alphabetical");

    private static final ContractReader READER =
            new ContractReader(ReaderOptions.DEFAULT, Path.of(""), InputStream.nullInputStream());

    private final DocumentFixer fixer;

    FixPropertiesTest() throws RulesetException {
        fixer = FixCase.fixer(FixCase.withRules(RULES), READER);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_formatting_everything_is_repaired_and_the_rest_stays(int seed) throws RulesetException {
        String before = RandomContract.of(new Random(seed));

        FixResult result = fixer.fix("openapi.yaml", before);

        assertThat(result.remaining().findings()).as(result.text()).isEmpty();
        assertThat(result.text().lines().toList()).containsAll(untouched(before));
        assertThat(promises(result.text())).isEqualTo(promises(before));
        assertThat(fixer.fix("openapi.yaml", result.text()).text()).isEqualTo(result.text());
    }

    @Test
    void a_document_that_is_not_read_is_not_changed() throws RulesetException {
        String broken = "openapi: 3.0.3\npaths: {/a/: {}\n";
        String twice = "openapi: 3.0.3\npaths:\n  /a/: {}\n  /a/: {}\n";

        assertThat(fixer.fix("openapi.yaml", broken).text()).isEqualTo(broken);
        assertThat(fixer.fix("openapi.yaml", twice).text()).isEqualTo(twice);
    }

    /** Lines without anything to repair on them. */
    private static List<String> untouched(String text) {
        return text.lines()
                .filter(line -> !line.stripLeading().matches("['\"]?/.*") && !line.contains("{tags:"))
                .toList();
    }

    /** What the fixes must not change: all but the tags, the ids, and the slashes. */
    private static Node promises(String text) {
        ObjectNode root = (ObjectNode) READER.parse("openapi.yaml", text).root();
        ObjectNode.Builder promises = ObjectNode.builder().put("info", root.get("info"));
        ((ObjectNode) root.get("paths"))
                .forEach((path, item) -> ((ObjectNode) item).forEach((method, operation) -> {
                    ObjectNode.Builder kept = ObjectNode.builder();
                    ((ObjectNode) operation).forEach((key, value) -> {
                        if (!key.equals("operationId")) {
                            kept.put(key, value);
                        }
                    });
                    promises.put(method + path.replaceAll("/$", ""), kept.build());
                }));
        return promises.build();
    }
}
