package dev.tenet.generator.openapi.corpus;

import java.nio.file.Path;

/** A way from a contract to a folder of code. */
interface Generator {
    void generate(Path contract, Path output) throws Exception;
}
