package dev.tenet.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code errors/<case>/openapi.*} gives the one message in {@code message.txt}. */
class ErrorsTest {
    static List<String> cases() {
        return Cases.of("errors");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void names_place_fault_and_remedy(String name) throws IOException {
        Path folder = Cases.folder("errors", name);
        InputException error = catchThrowableOfType(
                InputException.class, () -> Cases.reader(folder).read(Cases.document(folder)));
        assertThat(error).isNotNull();
        String message = error.getMessage().replace(folder.toString(), "ROOT") + "\n";
        assertThat(message).isEqualTo(Cases.golden(folder.resolve("message.txt"), message));
    }
}
