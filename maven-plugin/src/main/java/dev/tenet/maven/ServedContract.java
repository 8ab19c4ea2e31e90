package dev.tenet.maven;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads the contract that an application serves, from a file that a test wrote, or from the application itself.
 *
 * @param folder that files are relative to
 */
record ServedContract(Path folder, ReaderOptions reading) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * The contract at a place.
     *
     * @throws InputException where there is none, or it is on another machine and may not be fetched from there
     */
    Contract read(String source) {
        if (!source.matches("(?i)https?:.*")) {
            try {
                return reader(reading).read(source);
            } catch (InputException e) {
                throw new InputException(e.getMessage() + " (the contract that the application serves;"
                        + " let a test write it before this goal runs)");
            }
        }
        if (!reading.allowRemote() && !HERE.contains(host(source))) {
            throw new InputException(
                    source + ": is not on this machine and is not fetched; allow it with -Dtenet.allowRemote");
        }
        byte[] served;
        try {
            served = reader(reading.withRemote(true)).bytes(source);
        } catch (InputException e) {
            throw new InputException(e.getMessage() + " (the contract that the application serves;"
                    + " the application must be running when this goal runs, as in the phase integration-test)");
        }
        // What it refers to is not fetched: whoever serves a contract may not send this build anywhere.
        ContractReader reader = reader(reading);
        return reader.contract(reader.parse(source, new String(served, StandardCharsets.UTF_8)));
    }

    private ContractReader reader(ReaderOptions options) {
        return new ContractReader(options, folder, InputStream.nullInputStream());
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            throw new InputException(url + ": is no URL; correct <servedContract> (tenet.servedContract)");
        }
    }
}
