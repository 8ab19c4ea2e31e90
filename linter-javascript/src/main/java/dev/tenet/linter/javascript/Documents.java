package dev.tenet.linter.javascript;

import dev.tenet.linter.document.Inventory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runs that scripts work for: the last few of them, so that documents which are linted side by side keep their objects. */
final class Documents {
    private static final int KEPT = 4;

    private final ScriptContext context;
    private final Map<Inventory, DocumentRun> runs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Inventory, DocumentRun> eldest) {
            return size() > KEPT;
        }
    };
    private @Nullable DocumentRun latest;

    Documents(ScriptContext context) {
        this.context = context;
    }

    DocumentRun of(Inventory inventory) {
        DocumentRun last = latest;
        if (last != null && last.inventory() == inventory) {
            return last;
        }
        DocumentRun run = runs.computeIfAbsent(inventory, one -> new DocumentRun(context, one));
        latest = run;
        return run;
    }
}
