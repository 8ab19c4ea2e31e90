package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.bundle.Bundler;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCopyTest {
    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void a_copy_is_equal_and_can_be_changed_by_itself(String version) {
        OpenAPI document = document(version);

        OpenAPI copy = ModelCopy.of(document);

        assertThat(copy).isEqualTo(document).isNotSameAs(document);
        copy.getComponents().getSchemas().values().forEach(schema -> schema.setDescription("changed"));
        copy.getPaths().values().iterator().next().setSummary("changed");
        assertThat(document).isEqualTo(document(version));
    }

    private static OpenAPI document(String version) {
        return ParsedDocument.of(Bundler.bundle(
                        new ContractReader(ReaderOptions.DEFAULT, Generated.samples(), InputStream.nullInputStream())
                                .read("orders/" + version + "/openapi.yaml"))
                .json());
    }
}
