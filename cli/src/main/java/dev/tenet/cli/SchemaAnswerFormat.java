package dev.tenet.cli;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.io.PrintWriter;

/** How {@code tenet schema} prints its one answer. */
enum SchemaAnswerFormat {
    TEXT {
        @Override
        void write(SchemaAnswer answer, Terminal terminal) {
            PrintWriter out = terminal.out();
            out.println(answer.contained()
                    .map(contained -> contained ? "contained" : "not contained")
                    .orElse("undecided"));
            answer.witness().map(Node::toString).ifPresent(witness -> out.println("witness: " + witness));
            answer.reason().ifPresent(reason -> out.println("reason: " + Messages.oneLine(reason)));
        }
    },
    JSON {
        @Override
        void write(SchemaAnswer answer, Terminal terminal) {
            ObjectNode.Builder object = ObjectNode.builder();
            answer.addTo(object);
            terminal.out().println(object.build());
        }
    };

    abstract void write(SchemaAnswer answer, Terminal terminal);

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
