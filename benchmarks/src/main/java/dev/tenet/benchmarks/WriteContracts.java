package dev.tenet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes generated pairs of contracts into a folder, for {@code whole-process}. */
public final class WriteContracts {
    private WriteContracts() {}

    /** Given the folder, and {@code RESOURCES:CHANGES} for each pair: {@code RESOURCES-CHANGES-base.json} and {@code …-revision.json}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            String[] numbers = arguments[i].split(":", 2);
            ContractPairGenerator pair =
                    new ContractPairGenerator(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
            String name = pair.resources() + "-" + pair.changes();
            Files.write(folder.resolve(name + "-base.json"), ContractText.json(pair.base()));
            Files.write(folder.resolve(name + "-revision.json"), ContractText.json(pair.revision()));
        }
    }
}
