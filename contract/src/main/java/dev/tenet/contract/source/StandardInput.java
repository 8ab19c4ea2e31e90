package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;

/** {@code -}: its references are looked for in the working directory. */
record StandardInput(InputStream in, Bytes bytes, Resource folder) implements Resource {
    @Override
    public String name() {
        return "-";
    }

    @Override
    public String identity() {
        return "-";
    }

    @Override
    public byte[] read() throws SourceException {
        try {
            return bytes.read(in);
        } catch (IOException e) {
            throw new SourceException("standard input cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Resource relative(String path) throws SourceException {
        return folder.relative(path);
    }
}
