package dev.tenet.project.policy;

import dev.tenet.contract.tree.StringNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of the file of accepted changes as it is written.
 *
 * @param reason absent where somebody has to fill it in
 */
public record AcceptedEntry(
        Identity change,
        Optional<String> contract,
        Optional<String> reason,
        Optional<String> who,
        Optional<String> ticket,
        Optional<String> until) {

    /** An item of a YAML list, with a line break at its end. */
    public String yaml() {
        StringBuilder out = new StringBuilder("- rule: ").append(change.rule()).append('\n');
        contract.ifPresent(name -> line("contract", name, out));
        operations(change.operations(), out);
        line("pointer", change.pointer(), out);
        change.direction()
                .ifPresent(way -> out.append("  direction: ")
                        .append(way.name().toLowerCase(Locale.ROOT))
                        .append('\n'));
        if (reason.isEmpty()) {
            out.append("  reason: # say why this is accepted\n");
        }
        reason.ifPresent(text -> line("reason", text, out));
        who.ifPresent(name -> line("who", name, out));
        ticket.ifPresent(id -> line("ticket", id, out));
        until.ifPresent(end -> line("until", end, out));
        return out.toString();
    }

    private static void operations(List<String> operations, StringBuilder out) {
        if (operations.size() == 1) {
            line("operation", operations.get(0), out);
        } else if (!operations.isEmpty()) {
            out.append("  operation:\n");
            operations.forEach(
                    each -> out.append("    - ").append(StringNode.of(each)).append('\n'));
        }
    }

    /** In double quotes, which are the same in JSON and YAML, so that no text of a contract is anything but a text. */
    private static void line(String key, String value, StringBuilder out) {
        out.append("  ").append(key).append(": ").append(StringNode.of(value)).append('\n');
    }
}
