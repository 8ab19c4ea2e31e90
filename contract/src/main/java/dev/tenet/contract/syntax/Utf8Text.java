package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Position;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text in UTF-8 whose offsets count bytes. Lines are looked for when first asked. */
final class Utf8Text implements Text {
    /** The UTF-16 units before every block of this many bytes are known, so that a column costs no more on one endless line. */
    private static final int BLOCK = 4096;

    private final byte[] bytes;
    private volatile @Nullable Index index;

    Utf8Text(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public Position position(int offset) {
        Index known = index();
        int at = Math.max(0, Math.min(offset, bytes.length));
        int line = known.lines.at(at);
        return new Position(line + 1, known.units(at) - known.units(known.lines.start(line)) + 1);
    }

    @Override
    public String line(int number) {
        Lines lines = index().lines;
        if (number < 1 || number > lines.count()) {
            return "";
        }
        int start = lines.start(number - 1);
        int end = number < lines.count() ? lines.start(number) : bytes.length;
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    @Override
    public int keyEnd(int start, String key) {
        int at = start + 1;
        while (at < bytes.length && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, bytes.length);
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(bytes);
            index = known;
        }
        return known;
    }

    private static final class Index {
        private final byte[] bytes;
        private final Lines lines = new Lines();
        private final int[] unitsBefore;

        Index(byte[] bytes) {
            this.bytes = bytes;
            this.unitsBefore = new int[bytes.length / BLOCK + 1];
            int units = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (i % BLOCK == 0) {
                    unitsBefore[i / BLOCK] = units;
                }
                byte b = bytes[i];
                units += unitsOf(b);
                if (b == '\n' || b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) {
                    lines.startAt(i + 1);
                }
            }
            if (bytes.length % BLOCK == 0) {
                unitsBefore[bytes.length / BLOCK] = units;
            }
        }

        int units(int offset) {
            int block = offset / BLOCK;
            int units = unitsBefore[block];
            for (int i = block * BLOCK; i < offset; i++) {
                units += unitsOf(bytes[i]);
            }
            return units;
        }

        /** The first byte of a sequence stands for all its units. */
        private static int unitsOf(byte b) {
            return (b & 0xc0) == 0x80 ? 0 : (b & 0xf8) == 0xf0 ? 2 : 1;
        }
    }
}
