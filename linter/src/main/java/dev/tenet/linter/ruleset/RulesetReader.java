package dev.tenet.linter.ruleset;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Document;
import dev.tenet.linter.script.ScriptLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The front door of this package: reads rulesets, with all that they extend. */
public final class RulesetReader {
    private static final Pattern DEFAULT_NAME = Pattern.compile("\\.?spectral\\.(ya?ml|json|m?js)");

    private final FunctionRegistry functions;
    private final ReaderOptions options;
    private final Optional<ScriptLoader> scripts;
    private final Path workingDirectory;

    public RulesetReader(FunctionRegistry functions, ReaderOptions options, Optional<ScriptLoader> scripts) {
        this(functions, options, scripts, Path.of(""));
    }

    /** @param workingDirectory what relative paths are relative to */
    public RulesetReader(
            FunctionRegistry functions, ReaderOptions options, Optional<ScriptLoader> scripts, Path workingDirectory) {
        this.functions = functions;
        this.options = options;
        this.scripts = scripts;
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    }

    /**
     * Reads a ruleset from a file.
     *
     * @throws RulesetException where it, or one that it extends, cannot be used
     */
    public Ruleset read(Path file) throws RulesetException {
        return read(file.toString());
    }

    /**
     * Reads a ruleset from a path, {@code https://…}, {@code maven:…!/…} or {@code git:…}, or one that ships with the linter, such as
     * {@code spectral:oas}.
     *
     * @throws RulesetException where it, or one that it extends, cannot be used
     */
    public Ruleset read(String source) throws RulesetException {
        Location location = location(source);
        Spot named = new Spot.OfFile(source);
        return ruleset(location, loading -> loading.load(location, named));
    }

    /**
     * Reads several rulesets as one that extends them all, from left to right.
     *
     * @param sources each as {@link #read(String)} takes it; overrides of more than one are left out, as of all that is extended
     * @throws RulesetException where one of them, or one that it extends, cannot be used
     */
    public Ruleset read(List<String> sources) throws RulesetException {
        if (sources.size() == 1) {
            return read(sources.get(0));
        }
        Location location = new Location.File(workingDirectory.resolve("rulesets"));
        return ruleset(location, loading -> {
            List<RulesetDefinition.Extension> extended = new ArrayList<>();
            for (String source : sources) {
                loading.load(location(source), new Spot.OfFile(source))
                        .ifPresent(each ->
                                extended.add(new RulesetDefinition.Extension(each, Inclusion.RECOMMENDED, false)));
            }
            return Optional.of(RulesetDefinition.extending(extended));
        });
    }

    /**
     * Reads a ruleset that has no file.
     *
     * @param name how messages name it; what it extends is looked for as if it were a file of that name
     * @throws RulesetException where it, or one that it extends, cannot be used
     */
    public Ruleset parse(String name, String text) throws RulesetException {
        Location location = new Location.File(workingDirectory.resolve(name).normalize());
        try {
            Document document = contractReader().parse(name, text);
            return ruleset(location, loading -> Optional.of(loading.parse(location, document)));
        } catch (InputException e) {
            throw new RulesetException(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** The ruleset that a folder has by default: {@code .spectral.yaml}, {@code spectral.yml}, {@code .spectral.json}, {@code .spectral.js} and the like. */
    public Optional<Path> find(Path directory) {
        try (Stream<Path> files = Files.list(workingDirectory.resolve(directory))) {
            return files.filter(file ->
                            DEFAULT_NAME.matcher(file.getFileName().toString()).matches())
                    .min(Path::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Location location(String source) {
        if (Locations.BUILT_IN.contains(source)) {
            return new Location.BuiltIn(source);
        }
        return Location.isSource(source)
                ? new Location.Source(source)
                : new Location.File(workingDirectory.resolve(source).normalize());
    }

    private Ruleset ruleset(Location location, Function<Loading, Optional<RulesetDefinition>> load)
            throws RulesetException {
        Path folder = location.folder().orElse(workingDirectory);
        Problems problems = new Problems();
        Loading loading = new Loading(
                functions, contractReader(), scripts.orElse(null), new Locations(folder), workingDirectory, problems);
        Optional<RulesetDefinition> definition = load.apply(loading);
        if (definition.isEmpty() || problems.isIncomplete()) {
            problems.throwIfAny();
        }
        RulesetDefinition whole = definition.orElseThrow();
        MergedRuleset merged = MergedRuleset.of(whole, problems);
        RulesetCheck.check(whole, merged, problems);
        problems.throwIfAny();
        SourcePaths sources = new SourcePaths(folder, workingDirectory);
        ParserOptions parserOptions = whole.parserOptions().orElse(ParserOptions.DEFAULT);
        EffectiveRuleset plain = EffectiveRuleset.of(merged, parserOptions, sources);
        return new Ruleset(whole, sources, plain, problems.warnings());
    }

    private ContractReader contractReader() {
        return new ContractReader(options, workingDirectory, InputStream.nullInputStream());
    }
}
