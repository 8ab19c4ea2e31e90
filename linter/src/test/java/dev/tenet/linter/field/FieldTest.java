package dev.tenet.linter.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Value VALUE = new LintDocument(
                    new ContractReader(ReaderOptions.DEFAULT).parse("api.yaml", "{tags: [a, b], length: x}"))
            .unresolved();

    private static Target target(String field) throws Exception {
        List<Target> targets = Field.targets(Optional.of(Field.parse(field)), List.of(), VALUE);
        assertThat(targets).hasSize(1);
        return targets.get(0);
    }

    @Test
    void the_length_of_an_array_is_the_number_of_its_items() throws Exception {
        assertThat(ValueText.string(target("tags.length").value())).isEqualTo("2");
        assertThat(target("length").value().text()).isEqualTo("x");
    }

    @Test
    void an_empty_field_is_undefined_at_the_place_of_the_value() throws Exception {
        assertThat(target("").value().isUndefined()).isTrue();
        assertThat(target("").path()).isEmpty();
    }
}
