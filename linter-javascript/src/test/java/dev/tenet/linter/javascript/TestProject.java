package dev.tenet.linter.javascript;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.script.ScriptLoader.CoreFunctions;
import dev.tenet.linter.script.ScriptValue;
import dev.tenet.linter.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A project of a test, in a folder that is a repository, with scripts that it holds; and what they say. */
record TestProject(Path root, JavaScriptLoader loader) {
    /** Says "pattern:OPTIONS" of every string, so that a test sees what came through. */
    static final CoreFunctions CORE = name -> Optional.of(new FunctionDefinition() {
        @Override
        public String name() {
            return name;
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            if (options.has("wrong")) {
                throw new OptionsException(List.of(new OptionsException.Problem(List.of("wrong"), "wrong")));
            }
            return (target, context) -> List.of(new Violation(
                    name + " " + options + " " + target + " " + context.rule(),
                    context.path().isEmpty() ? null : context.path()));
        }
    });

    static TestProject in(Path folder, JavaScriptLoader loader) {
        try {
            Path root = folder.toRealPath();
            Files.createDirectories(root.resolve(".git"));
            return new TestProject(root, loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestProject with(String name, String... lines) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScriptValue ruleset(String name) throws ScriptException {
        return loader.ruleset(root.resolve(name), CORE);
    }

    FunctionDefinition function(String name) throws ScriptException {
        return loader.function(root.resolve(name), "own", CORE);
    }

    /** What an expression is in a module, as text; it may use what the lines before it declare. */
    String evaluated(String expression, String... lines) throws ScriptException {
        String[] all = Arrays.copyOf(lines, lines.length + 1);
        all[lines.length] = "export default () => [{ message: String(" + expression + ") }];";
        with("evaluated.mjs", all);
        return messages("evaluated.mjs", "{}").get(0);
    }

    /** The messages of a function for a whole document. */
    List<String> messages(String name, String document) throws ScriptException {
        return check(name, Value.UNDEFINED, document).stream()
                .map(Violation::message)
                .toList();
    }

    List<Violation> check(String name, Value options, String document, String... path) throws ScriptException {
        Inventory inventory = inventory(document);
        try {
            RuleFunction function = function(name).bind(options);
            Value target = inventory.resolved();
            for (String segment : path) {
                target = target.get(segment);
            }
            return function.check(target, new FunctionContext(List.of(path), inventory, "the-rule", true));
        } catch (OptionsException e) {
            throw new AssertionError(e);
        }
    }

    static Inventory inventory(String document) {
        return new Inventory(
                new LintDocument(new ContractReader(ReaderOptions.DEFAULT).parse("openapi.yaml", document)));
    }

    static Value text(String text) {
        return Value.of(StringNode.of(text));
    }
}
