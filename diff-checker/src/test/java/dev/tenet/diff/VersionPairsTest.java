package dev.tenet.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.VersionReader;
import dev.tenet.contract.VersionReader.Pair;
import dev.tenet.contract.VersionReader.Version;
import dev.tenet.contract.source.Resource;
import dev.tenet.contract.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a {@link VersionReader} leaves out of two versions makes no difference to their comparison. */
class VersionPairsTest {
    private static final ComparisonText TEXT = new ComparisonText(true);

    @TestFactory
    Stream<DynamicTest> each_case_compares_as_the_whole_contracts_do() {
        return ContractCase.all().stream()
                .map(one -> dynamicTest(one.toString(), () -> {
                    VersionReader reader = new VersionReader(ReaderOptions.DEFAULT, one.folder());
                    Version base = reader.read(file("base", one.folder()));
                    Version revision = reader.read(file("revision", one.folder()));
                    Pair forward = reader.pair(base, revision);
                    Pair backward = reader.pair(revision, base);
                    assertThat(TEXT.blocks(one.diff().compare(forward.base(), forward.revision())))
                            .isEqualTo(TEXT.blocks(one.diff().compare(one.base(), one.revision())));
                    assertThat(TEXT.blocks(one.diff().compare(backward.base(), backward.revision())))
                            .isEqualTo(TEXT.blocks(one.diff().compare(one.revision(), one.base())));
                }));
    }

    @Test
    void operations_that_no_change_reaches_are_left_out() {
        VersionReader reader = new VersionReader(ReaderOptions.DEFAULT, Path.of(""));
        String text = """
            openapi: 3.0.0
            info: {title: T, version: '1'}
            paths:
              /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
              /b: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}
            components:
              schemas:
                A: {type: string}
                B: {type: integer}
            """;
        Pair pair = reader.pair(
                reader.read(new Text("x", text)), reader.read(new Text("x", text.replace("integer", "number"))));
        assertThat(pair.revision().paths()).extracting(each -> each.path()).containsExactly("/b");
        assertThat(pair.revision().schemas()).containsOnlyKeys("B");
    }

    private static Resource file(String side, Path folder) throws IOException {
        boolean several = Files.isDirectory(folder.resolve(side));
        Path file = several ? folder.resolve(side).resolve("openapi.yaml") : folder.resolve(side + ".yaml");
        return new OnDisk(several ? folder.resolve(side) : folder, file);
    }

    /** A file by its path below a folder. */
    private record OnDisk(Path folder, Path file) implements Resource {
        @Override
        public String name() {
            return folder.relativize(file).toString();
        }

        @Override
        public String identity() {
            return file.toString();
        }

        @Override
        public Optional<String> contentId() {
            return Optional.of(file.toString());
        }

        @Override
        public byte[] read() throws SourceException {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new SourceException("no such file; check the path");
            }
        }

        @Override
        public Resource relative(String path) {
            return new OnDisk(folder, file.resolveSibling(path).normalize());
        }
    }

    private record Text(String name, String text) implements Resource {
        @Override
        public String identity() {
            return name;
        }

        @Override
        public byte[] read() {
            return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public Resource relative(String path) throws SourceException {
            throw new SourceException("no other file: " + List.of(path));
        }
    }
}
