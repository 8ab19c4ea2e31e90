package dev.tenet.generator.openapi;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.Generator;
import org.openapitools.codegen.api.TemplateProcessor;

/** The generator, which writes no file outside of a folder: OpenAPI Generator looks at paths without taking {@code ..} for what it means. */
final class WalledGenerator extends DefaultGenerator {
    private final Path folder;

    WalledGenerator(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        setGenerateMetadata(false);
    }

    @Override
    public Generator opts(ClientOptInput input) {
        super.opts(input);
        templateProcessor = new Wall(templateProcessor);
        return this;
    }

    private final class Wall implements TemplateProcessor {
        private final TemplateProcessor behind;

        Wall(TemplateProcessor behind) {
            this.behind = behind;
        }

        @Override
        public File write(Map<String, Object> data, String template, File target) throws IOException {
            check(target.toPath());
            return behind.write(data, template, target);
        }

        @Override
        public File writeToFile(String name, byte[] contents) throws IOException {
            check(Path.of(name));
            return behind.writeToFile(name, contents);
        }

        private void check(Path target) {
            if (!target.toAbsolutePath().normalize().startsWith(folder)) {
                throw new IllegalArgumentException("a file would be written outside of the output folder: "
                        + folder.relativize(target.toAbsolutePath().normalize()));
            }
        }

        @Override
        public void ignore(Path path, String context) {
            behind.ignore(path, context);
        }

        @Override
        public void skip(Path path, String context) {
            behind.skip(path, context);
        }

        @Override
        public void error(Path path, String context) {
            behind.error(path, context);
        }
    }
}
