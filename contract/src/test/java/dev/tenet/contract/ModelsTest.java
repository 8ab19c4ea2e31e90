package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code models/<case>/openapi.*} is read as {@code model.txt} says. */
class ModelsTest {
    static List<String> cases() {
        return Cases.of("models");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(String name) throws IOException {
        Path folder = Cases.folder("models", name);
        String model = ModelDump.of(Cases.reader(folder).read(Cases.document(folder)));
        assertThat(model).isEqualTo(Cases.golden(folder.resolve("model.txt"), model));
    }

    @Test
    void old_and_new_spelling_of_one_api_are_one_model() {
        Path old = Cases.folder("models", "same-api-2.0");
        Path young = Cases.folder("models", "same-api-3.0");
        assertThat(ModelDump.meaning(Cases.reader(old).read("openapi.yaml")))
                .isEqualTo(ModelDump.meaning(Cases.reader(young).read("openapi.yaml")));
    }
}
