package dev.tenet.linter.ruleset;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.syntax.SyntaxProblem;
import dev.tenet.contract.syntax.Tolerance;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.script.ScriptLoader;
import dev.tenet.linter.script.ScriptValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a ruleset with all those that it extends. */
final class Loading {
    private static final int MOST = 300;
    private static final int DEEPEST = 100;

    private final FunctionRegistry registry;
    private final ContractReader reader;
    private final @Nullable ScriptLoader scripts;
    private final Locations locations;
    private final Path workingDirectory;
    private final Problems problems;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, RulesetDefinition> builtIns = new HashMap<>();
    private int loaded;

    Loading(
            FunctionRegistry registry,
            ContractReader reader,
            @Nullable ScriptLoader scripts,
            Locations locations,
            Path workingDirectory,
            Problems problems) {
        this.registry = registry;
        this.reader = reader;
        this.scripts = scripts;
        this.locations = locations;
        this.workingDirectory = workingDirectory;
        this.problems = problems;
    }

    /**
     * The ruleset at a place.
     *
     * @param named what names it
     * @return empty where it cannot be used, which has been reported, or is being read already
     */
    Optional<RulesetDefinition> load(Location location, Spot named) {
        if (location instanceof Location.BuiltIn builtIn) {
            return builtIn(builtIn, named);
        }
        if (open.contains(location.identity())) {
            return Optional.empty();
        }
        if (++loaded > MOST || open.size() > DEEPEST) {
            problems.error(
                    named,
                    "more than " + MOST + " rulesets, or more than " + DEEPEST + " inside each other; use fewer");
            return Optional.empty();
        }
        open.push(location.identity());
        try {
            return location.isScript() ? script(location, named) : basic(location, named);
        } finally {
            open.pop();
        }
    }

    /** A ruleset of a document that has been read. */
    RulesetDefinition parse(Location location, Document document) {
        return parse(location, Element.of(document), false, document.source());
    }

    private Optional<RulesetDefinition> builtIn(Location.BuiltIn location, Spot named) {
        RulesetDefinition known = builtIns.get(location.name());
        if (known == null) {
            Optional<String> text = BuiltInRulesets.text(location.name());
            if (text.isEmpty()) {
                problems.error(named, "the ruleset \"" + location.name() + "\" is not part of this installation");
                return Optional.empty();
            }
            known = parse(location, reader.parse(location.name(), text.get()));
            builtIns.put(location.name(), known);
        }
        return Optional.of(known);
    }

    private Optional<RulesetDefinition> basic(Location location, Spot named) {
        if (location instanceof Location.File file && !Files.exists(file.path())) {
            problems.error(
                    named,
                    "ENOENT: no such file or directory, open '" + file.path()
                            + "'; correct the path, or install the package");
            return Optional.empty();
        }
        try {
            Tolerance tolerance = Tolerance.noting();
            Document document = reader.readTolerantly(shown(location), tolerance);
            warnOfDuplicates(document, tolerance);
            return Optional.of(parse(location, document));
        } catch (InputException e) {
            problems.error(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Of two members of the same name the last one holds. */
    private void warnOfDuplicates(Document document, Tolerance tolerance) {
        for (SyntaxProblem problem : tolerance.problems()) {
            if (problem.kind() == SyntaxProblem.Kind.DUPLICATE_KEY) {
                String key = problem.path().get(problem.path().size() - 1);
                problems.warn(
                        new Spot.OfFile(
                                document.source() + ":" + problem.range().start()),
                        "Duplicate key: " + key + "; only the last one holds, remove the others");
            }
        }
    }

    private Optional<RulesetDefinition> script(Location location, Spot named) {
        if (!(location instanceof Location.File file)) {
            problems.error(
                    named,
                    "\"" + location.identity() + "\" is a script, which is run from files only; use a local copy");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file.path())) {
            problems.error(
                    named, "Cannot find module '" + shown(location) + "'; correct the path, or install the package");
            return Optional.empty();
        }
        if (scripts == null) {
            problems.error(
                    named,
                    "\"" + shown(location) + "\" is a ruleset in JavaScript, which this installation cannot run; add"
                            + " tenet-linter-javascript, or write it in YAML");
            return Optional.empty();
        }
        try {
            ScriptValue value = scripts.ruleset(file.path(), registry::shipped);
            return Optional.of(parse(location, Element.of(shown(location), value), true, shown(location)));
        } catch (ScriptException e) {
            problems.error(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private RulesetDefinition parse(Location location, Element element, boolean isScript, String shown) {
        FileFunctions functions = new FileFunctions(registry, location instanceof Location.BuiltIn);
        if (!isScript) {
            new ListedFunctions(problems, functions, location, this::function).read(element);
        }
        new ComposedFunctions(problems, functions).read(element);
        return new DefinitionParser(problems, functions, name -> required(location, name)).parse(element, isScript);
    }

    private Optional<RulesetDefinition> required(Location from, Element name) {
        Optional<RulesetDefinition> extended = extended(from, name);
        if (extended.isEmpty()) {
            problems.incomplete();
        }
        return extended;
    }

    /** A definition inside of a script's, or the name of another ruleset. */
    private Optional<RulesetDefinition> extended(Location from, Element name) {
        if (name.live() instanceof ScriptValue.BuiltIn builtIn) {
            return load(new Location.BuiltIn(builtIn.name()), name.spot());
        }
        if (name.isMapping()) {
            return Optional.of(parse(from, name, true, shown(from)));
        }
        Optional<String> text = new Shape(problems).text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return load(locations.resolve(from, text.get()), name.spot());
        } catch (LocationException e) {
            problems.error(name.spot(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<FunctionDefinition> function(Path file, String name, Spot named) {
        if (scripts == null) {
            problems.error(
                    named,
                    "\"" + name + "\" is a function in JavaScript, which this installation cannot run; add"
                            + " tenet-linter-javascript, or compose it under \"x-tenet-functions\"");
            return Optional.empty();
        }
        try {
            return Optional.of(scripts.function(file, name, registry::shipped));
        } catch (ScriptException e) {
            problems.error(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** How messages name it: below the working directory relative to that. */
    private String shown(Location location) {
        if (location instanceof Location.File file && file.path().startsWith(workingDirectory)) {
            return workingDirectory.relativize(file.path()).toString();
        }
        return location.identity();
    }
}
