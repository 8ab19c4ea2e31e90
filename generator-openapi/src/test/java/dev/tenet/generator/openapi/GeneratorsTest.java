package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratorsTest {
    @Test
    void every_generator_is_found_by_its_name() {
        List<String> names = Generators.names();

        assertThat(names).hasSizeGreaterThan(150).contains("java", "spring", "typescript-fetch", "python", "go");
        assertThat(names)
                .allSatisfy(name -> assertThat(Generators.named(name).getName()).isEqualTo(name));
    }

    @Test
    void there_is_no_other() {
        assertThatThrownBy(() -> Generators.named("cobol")).hasMessage("there is no generator \"cobol\"");
    }
}
