package dev.tenet.contract.syntax;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads a text as JSON or YAML, whichever it is: the first character decides, not the name of the file. */
public final class SyntaxReader {
    private final ReaderOptions options;
    private final Tolerance tolerance;

    public SyntaxReader(ReaderOptions options) {
        this(options, Tolerance.NONE);
    }

    /** A reader that notes what it can read in spite of; JSON that is none is then tried as YAML, whatever the file is called. */
    public SyntaxReader(ReaderOptions options, Tolerance tolerance) {
        this.options = options;
        this.tolerance = tolerance;
    }

    /**
     * Reads one document.
     *
     * @param name how messages name it
     * @throws InputException where it is not a single well-formed document within the limits
     */
    public Syntax read(String name, byte[] raw) {
        byte[] bytes = utf8(raw);
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            throw InputException.at(
                    name,
                    Optional.of(new Utf8Text(bytes).position(invalid)),
                    String.format("byte 0x%02x is not UTF-8; save the file as UTF-8", bytes[invalid] & 0xff));
        }
        int first = firstCharacter(bytes);
        if (first < 0) {
            throw new InputException(name + ":1:1: the document is empty; give an OpenAPI document in JSON or YAML");
        }
        return first == '{' || first == '[' ? json(name, bytes) : yaml(name, bytes);
    }

    private Syntax json(String name, byte[] bytes) {
        try {
            return new JsonReader(name, bytes, options.maxDepth(), tolerance).read();
        } catch (InputException notJson) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".json") && !tolerance.reads()) {
                throw notJson;
            }
            try {
                return yaml(name, bytes);
            } catch (InputException notYaml) {
                throw lower.endsWith(".yaml") || lower.endsWith(".yml") ? notYaml : notJson;
            }
        }
    }

    private Syntax yaml(String name, byte[] bytes) {
        return new YamlReader(name, new String(bytes, StandardCharsets.UTF_8), options, tolerance).read();
    }

    /** Without byte order mark; UTF-16 is taken where its mark says so. */
    private static byte[] utf8(byte[] raw) {
        if (startsWith(raw, 0xef, 0xbb, 0xbf)) {
            return Arrays.copyOfRange(raw, 3, raw.length);
        }
        if (startsWith(raw, 0xfe, 0xff)) {
            return recoded(raw, StandardCharsets.UTF_16BE);
        }
        return startsWith(raw, 0xff, 0xfe) ? recoded(raw, StandardCharsets.UTF_16LE) : raw;
    }

    private static byte[] recoded(byte[] raw, Charset charset) {
        return new String(raw, 2, raw.length - 2, charset).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int firstCharacter(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return b & 0xff;
            }
        }
        return -1;
    }
}
