package dev.tenet.contract.syntax;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A text that was read in pieces, so that another version of it takes over those that are the same. What a reader would make of the new text
 * as a whole comes out, or nothing: where it is not certain that the pieces mean the same, it has to be read as a whole.
 */
final class Pieces {
    /** Objects of more bytes are cut into their members. */
    static final int LARGEST = 6 * 1024;

    private final Grammar grammar;
    private final ReaderOptions options;
    private final List<Piece> pieces;
    private final int next;

    /** @param next the first offset that no node has */
    private Pieces(Grammar grammar, ReaderOptions options, List<Piece> pieces, int next) {
        this.grammar = grammar;
        this.options = options;
        this.pieces = pieces;
        this.next = next;
    }

    /** A version, and how it was put together. */
    record Version(Syntax syntax, Pieces pieces) {}

    /** Cuts a text that was read as a whole. */
    static Optional<Pieces> of(Syntax syntax, byte[] bytes, ReaderOptions options) {
        Grammar grammar = syntax.text() instanceof Utf8Text ? new JsonGrammar() : new YamlGrammar(options);
        return grammar.cut(syntax, bytes).map(pieces -> new Pieces(grammar, options, pieces, bytes.length + 1));
    }

    /** Another version of the text, made of these pieces as far as it has them. */
    Optional<Version> follow(byte[] bytes) {
        PieceMatch match = new PieceMatch(grammar, pieces, bytes, next, options.maxDepth());
        Optional<List<Piece>> found = match.run();
        return found.flatMap(now -> root(now)
                .map(root -> new Version(
                        new Syntax(root, new PieceText(now, bytes), true),
                        new Pieces(grammar, options, now, match.next()))));
    }

    private static final class Open {
        private final Piece piece;
        private final ObjectNode.Builder members = ObjectNode.builder();
        private int size;
        private int first = -1;
        private int last = -1;

        Open(Piece piece) {
            this.piece = piece;
        }

        void put(String key, int keyStart, Node value) {
            members.put(key, keyStart, value);
            first = size++ == 0 ? keyStart : first;
            last = value.end();
        }

        ObjectNode close(Piece end) {
            return members.build(piece.edge < 0 ? first : piece.edge, end.edge < 0 ? last : end.edge);
        }
    }

    /** The tree; nothing where the pieces do not fit, or a key comes twice. */
    private Optional<Node> root(List<Piece> all) {
        DuplicateKeys duplicates = new DuplicateKeys("", new PieceText(all, new byte[0]), Tolerance.NONE);
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            if (i > 0 && !grammar.fit(all.get(i - 1), piece)) {
                return Optional.empty();
            }
            switch (piece.kind) {
                case OPEN -> open.push(new Open(piece));
                case MEMBERS -> {
                    Open holder = open.element();
                    for (int m = 0; m < piece.members.size(); m++) {
                        holder.put(piece.members.key(m), piece.members.keyStart(m), piece.members.value(m));
                    }
                }
                case CLOSE -> {
                    Open closed = open.pop();
                    ObjectNode object = closed.close(piece);
                    if (object.size() == 0 || duplicates.second(object) >= 0) {
                        return Optional.empty();
                    }
                    if (open.isEmpty()) {
                        return i + 1 == all.size() ? Optional.of(object) : Optional.empty();
                    }
                    open.element().put(closed.piece.key, closed.piece.keyStart, object);
                }
            }
        }
        return Optional.empty();
    }
}
