package dev.tenet.linter.javascript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The modules that the scripts of one project have imported so far, by their ids. Each file is read once. */
final class Modules {
    private static final long MAX_BYTES = 16L * 1024 * 1024;

    private final Project project;
    private final ModuleResolver resolver;
    private final Map<String, ScriptModule> modules = new HashMap<>();

    Modules(Project project) {
        this.project = project;
        this.resolver = new ModuleResolver(project);
    }

    /** The module of a file that a ruleset names, or is. */
    ScriptModule entry(Path file) throws ModuleNotFoundException {
        return file(project.real(file));
    }

    /**
     * The module that another one imports.
     *
     * @param importer its id
     */
    ScriptModule imported(String importer, String specifier) throws ModuleNotFoundException {
        Optional<ScriptModule> builtIn = BuiltInModules.named(specifier);
        if (builtIn.isPresent()) {
            return add(builtIn.get());
        }
        Path folder = project.root();
        if (modules.get(importer) instanceof ScriptModule.File file
                && file.path().getParent() != null) {
            folder = file.path().getParent();
        }
        try {
            return file(resolver.resolve(folder, specifier));
        } catch (ModuleNotFoundException e) {
            return add(BuiltInModules.otherwise(specifier).orElseThrow(() -> e));
        }
    }

    private ScriptModule add(ScriptModule module) {
        modules.putIfAbsent(module.id(), module);
        return module;
    }

    @Nullable
    ScriptModule known(String id) {
        return modules.get(id);
    }

    /** Where a module that scripts name is written. */
    Optional<Path> path(String id) {
        return modules.get(id) instanceof ScriptModule.File file ? Optional.of(file.path()) : Optional.empty();
    }

    private ScriptModule file(Path real) throws ModuleNotFoundException {
        String id = project.id(real);
        ScriptModule known = modules.get(id);
        if (known == null) {
            known = read(id, real);
            modules.put(id, known);
        }
        return known;
    }

    private static ScriptModule read(String id, Path real) throws ModuleNotFoundException {
        String text;
        try {
            if (Files.size(real) > MAX_BYTES) {
                throw new ModuleNotFoundException(real + " is larger than " + MAX_BYTES + " bytes");
            }
            text = new String(Files.readAllBytes(real), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ModuleNotFoundException("cannot read " + real);
        }
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (id.endsWith(".json")) {
            return new ScriptModule.File(id, real, ScriptModule.Kind.JSON, text, new ModuleSyntax(false, List.of()));
        }
        ModuleSyntax syntax = ModuleSyntax.of(text);
        boolean es = id.endsWith(".mjs") || syntax.esModule() && !id.endsWith(".cjs");
        ScriptModule.Kind kind = es ? ScriptModule.Kind.ES : ScriptModule.Kind.COMMON;
        return new ScriptModule.File(id, real, kind, text, syntax);
    }
}
