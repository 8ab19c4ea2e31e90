package dev.tenet.generator.lock;

import dev.tenet.generator.version.VersionRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes a lock as YAML: one fact a line, sorted, so that changes on two branches merge. */
final class LockText {
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", ".inf", "-.inf", ".nan");

    private final StringBuilder text = new StringBuilder();

    private LockText() {}

    static String of(Lock lock) {
        LockText text = new LockText();
        text.text.append("# Written by \"tenet generate\". Commit it with the generated code; do not edit it.\n");
        text.text.append("lock: 1\ntargets:");
        text.text.append(lock.targets().isEmpty() ? " {}\n" : "\n");
        lock.targets().values().forEach(text::target);
        return text.text.toString();
    }

    private void target(LockedTarget target) {
        text.append("  ").append(key(target.name())).append(":\n");
        fact("output", target.output());
        fact("kind", target.kind());
        fact("version", target.version());
        fact("engine", target.engine());
        fact("tenet", target.tenet());
        fact("options", target.options());
        if (target.unfinished()) {
            text.append("    unfinished: true\n");
        }
        target.release().ifPresent(this::release);
        facts("sources", target.sources());
        ledger(target.surface());
        facts("files", target.files());
    }

    private void release(VersionRecord release) {
        text.append("    release:\n");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", release.version());
        facts.put("baseVersion", release.baseVersion());
        facts.put("baseline", release.baseline());
        facts.put("engine", release.engine());
        facts.put("baseEngine", release.baseEngine());
        facts.forEach((name, value) -> text.append("      ")
                .append(name)
                .append(": ")
                .append(string(value))
                .append('\n'));
    }

    private void fact(String name, String value) {
        text.append("    ").append(name).append(": ").append(string(value)).append('\n');
    }

    private void facts(String name, Map<String, String> facts) {
        if (!facts.isEmpty()) {
            text.append("    ").append(name).append(":\n");
            facts.forEach((each, value) -> text.append("      ")
                    .append(key(each))
                    .append(": ")
                    .append(string(value))
                    .append('\n'));
        }
    }

    private void ledger(Map<String, List<String>> surface) {
        if (!surface.isEmpty()) {
            text.append("    surface:\n");
            surface.forEach((key, values) -> {
                text.append("      ").append(key(key)).append(": [");
                for (int i = 0; i < values.size(); i++) {
                    text.append(i == 0 ? "" : ", ").append(string(values.get(i)));
                }
                text.append("]\n");
            });
        }
    }

    /** As it is where YAML can only take it for a string, else as a string. */
    static String key(String name) {
        return name.matches("[A-Za-z_./-]*[A-Za-z_/][A-Za-z0-9_./@+-]*")
                        && !WORDS.contains(name.toLowerCase(Locale.ROOT))
                ? name
                : string(name);
    }

    private static String string(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
