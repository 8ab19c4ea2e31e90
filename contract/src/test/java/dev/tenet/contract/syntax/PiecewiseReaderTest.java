package dev.tenet.contract.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading a version by way of the one before has the outcome of reading it whole: the same tree, and each node at the same place. */
class PiecewiseReaderTest {
    private static final ReaderOptions OPTIONS = ReaderOptions.DEFAULT;

    @ParameterizedTest
    @EnumSource(Writing.class)
    void a_chain_of_edits_reads_as_each_version_read_whole(Writing writing) {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            RandomContract contract = new RandomContract(random);
            PiecewiseReader reader = new PiecewiseReader(OPTIONS);
            for (int version = 0; version < 15; version++) {
                byte[] text = writing.text(contract).getBytes(UTF_8);
                assertSame("seed " + seed + ", version " + version, reader.read("x", text), whole(text));
                contract.edit();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void small_edits_of_a_large_text_are_read_in_pieces(Writing writing) {
        RandomContract contract = new RandomContract(new Random(1));
        byte[] before = writing.text(contract).getBytes(UTF_8);
        assumeThat(before.length).isGreaterThan(64 * 1024);
        Pieces pieces = Pieces.of(whole(before), before, OPTIONS).orElseThrow();
        int read = 0;
        for (int version = 0; version < 50; version++) {
            contract.edit();
            byte[] after = writing.text(contract).getBytes(UTF_8);
            Optional<Pieces.Version> followed = pieces.follow(after);
            read += followed.isPresent() ? 1 : 0;
            pieces = followed.map(Pieces.Version::pieces)
                    .or(() -> Pieces.of(whole(after), after, OPTIONS))
                    .orElseThrow();
        }
        assertThat(read).isGreaterThan(25);
    }

    /** Texts cut, doubled and mixed up anywhere: most are no documents any more, and some are others. */
    @ParameterizedTest
    @EnumSource(Writing.class)
    void what_becomes_of_a_mutilated_text_does_not_depend_on_the_way_of_reading(Writing writing) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            byte[] before =
                    writing.text(new RandomContract(new Random(seed % 3))).getBytes(UTF_8);
            Optional<Pieces> pieces = Pieces.of(whole(before), before, OPTIONS);
            byte[] after = mutilated(new String(before, UTF_8), random).getBytes(UTF_8);
            Optional<Pieces.Version> followed = pieces.flatMap(cut -> cut.follow(after));
            if (followed.isPresent()) {
                assertSame("seed " + seed, followed.get().syntax(), whole(after));
            }
        }
    }

    private static String mutilated(String text, Random random) {
        String[] lines = text.split("(?<=\n)");
        List<String> all = new ArrayList<>(List.of(lines));
        for (int i = 0; i < 1 + random.nextInt(2) && !all.isEmpty(); i++) {
            int at = random.nextInt(all.size());
            String line = all.get(at);
            switch (random.nextInt(8)) {
                case 0 -> all.remove(at);
                case 1 -> all.add(at, line);
                case 2 -> all.add(at, all.get(random.nextInt(all.size())));
                case 3 -> all.set(at, line.substring(random.nextInt(line.length() + 1)));
                case 4 -> all.set(at, "  " + line);
                case 5 -> all.add(at, "# a note\n");
                case 6 -> all.add(at, "\n");
                default -> all.set(at, line.replaceFirst("[:,\"]", random.nextBoolean() ? "" : "- "));
            }
        }
        return String.join("", all);
    }

    @Test
    void a_key_that_came_before_is_an_error_with_its_place() {
        String before = Writing.YAML.text(new RandomContract(new Random(2)));
        PiecewiseReader reader = new PiecewiseReader(OPTIONS);
        reader.read("x.yaml", before.getBytes(UTF_8));
        assertThatThrownBy(() -> reader.read("x.yaml", (before + "openapi: 3.0.0\n").getBytes(UTF_8)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the key \"openapi\" is already at 1:1");
    }

    @Test
    void a_text_that_goes_on_with_what_stands_before_it_is_no_piece() {
        String large = "text: " + "a ".repeat(40_000) + "\n";
        for (String tail : List.of("    more\n", "  # a note\n", "\n\n", "- item\n", "? key\n: value\n", "...\n")) {
            String before = "a: 1\nb: |+\n  block\nc: plain\n" + large + "d:\n  e: word\nf: 2\n";
            for (String spot : List.of("b: |+\n  block\n", "c: plain\n", "e: word\n", "f: 2\n")) {
                byte[] after = before.replace(spot, spot + tail).getBytes(UTF_8);
                Optional<Pieces.Version> followed = Pieces.of(
                                whole(before.getBytes(UTF_8)), before.getBytes(UTF_8), OPTIONS)
                        .flatMap(pieces -> pieces.follow(after));
                if (followed.isPresent()) {
                    assertSame(spot + tail, followed.get().syntax(), whole(after));
                }
            }
        }
    }

    private static Syntax whole(byte[] text) {
        return new SyntaxReader(OPTIONS).read("x", text);
    }

    private static void assertSame(String where, Syntax read, Syntax whole) {
        assertThat(read.root()).as(where).isEqualTo(whole.root());
        compare(where, read, read.root(), whole, whole.root());
    }

    private static void compare(String where, Syntax left, Node read, Syntax right, Node whole) {
        same(where, left.text().position(read.start()), right.text().position(whole.start()));
        same(where, left.text().endPosition(read.end()), right.text().endPosition(whole.end()));
        if (read instanceof ObjectNode object) {
            ObjectNode other = (ObjectNode) whole;
            same(where, object.keys(), other.keys());
            for (int i = 0; i < object.size(); i++) {
                String key = object.key(i);
                same(
                        where,
                        left.text().position(object.keyStart(i)),
                        right.text().position(other.keyStart(i)));
                same(
                        where,
                        left.text().endPosition(left.text().keyEnd(object.keyStart(i), key)),
                        right.text().endPosition(right.text().keyEnd(other.keyStart(i), key)));
                compare(where, left, object.value(i), right, other.value(i));
            }
        } else if (read instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                compare(where, left, array.get(i), right, ((ArrayNode) whole).get(i));
            }
        }
    }

    /** Asked for every node of hundreds of documents, so without ceremony where it holds. */
    private static void same(String where, Object read, Object whole) {
        if (!read.equals(whole)) {
            assertThat(read).as(where).isEqualTo(whole);
        }
    }
}
