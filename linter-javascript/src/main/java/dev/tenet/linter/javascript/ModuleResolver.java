package dev.tenet.linter.javascript;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the file that a specifier names, as Node does: relative paths, packages in {@code node_modules} up the tree, their exports. */
final class ModuleResolver {
    private static final List<String> ENDINGS = List.of("", ".js", ".json", ".mjs", ".cjs");
    private static final List<String> INDICES = List.of("index.js", "index.json", "index.mjs", "index.cjs");

    private final Project project;

    ModuleResolver(Project project) {
        this.project = project;
    }

    /**
     * The real path of the file.
     *
     * @param folder of the module that imports
     */
    Path resolve(Path folder, String specifier) throws ModuleNotFoundException {
        if (specifier.startsWith("http:") || specifier.startsWith("https:")) {
            throw new ModuleNotFoundException("cannot import " + specifier
                    + ": scripts have no network; save the module in the project, or install its package");
        }
        try {
            return project.real(isPath(specifier) ? ofPath(folder, specifier) : ofPackage(folder, specifier));
        } catch (InvalidPathException e) {
            throw new ModuleNotFoundException("cannot import " + specifier + ": that is no path");
        }
    }

    private static boolean isPath(String specifier) {
        return specifier.equals(".")
                || specifier.equals("..")
                || specifier.startsWith("./")
                || specifier.startsWith("../")
                || specifier.startsWith("/")
                || specifier.startsWith("file:")
                || Path.of(specifier).isAbsolute();
    }

    private static Path ofPath(Path folder, String specifier) throws ModuleNotFoundException {
        String plain = specifier.startsWith("file://") ? specifier.substring("file://".length()) : specifier;
        Path path = folder.resolve(plain).normalize();
        Path found = plain.endsWith("/") ? folder(path) : fileOrFolder(path);
        if (found == null) {
            throw new ModuleNotFoundException("cannot find module '" + specifier + "' from " + folder);
        }
        return found;
    }

    private Path ofPackage(Path folder, String specifier) throws ModuleNotFoundException {
        int slash = specifier.indexOf('/');
        if (specifier.startsWith("@") && slash > 0) {
            slash = specifier.indexOf('/', slash + 1);
        }
        String name = slash < 0 ? specifier : specifier.substring(0, slash);
        String subpath = slash < 0 ? "." : "." + specifier.substring(slash);
        for (Path at = folder; at != null && at.startsWith(project.root()); at = at.getParent()) {
            Path candidate = at.resolve("node_modules").resolve(name);
            if (Files.isDirectory(candidate)) {
                Optional<Path> found = inPackage(candidate, subpath);
                if (found.isPresent()) {
                    return found.get();
                }
                throw new ModuleNotFoundException("package " + name + " in " + candidate + " has no " + specifier);
            }
        }
        throw new ModuleNotFoundException("cannot find package '" + name + "' from " + folder + "; install it there");
    }

    private static Optional<Path> inPackage(Path directory, String subpath) {
        PackageJson described = PackageJson.in(directory);
        if (described.hasExports()) {
            return described
                    .exported(subpath)
                    .map(target -> directory.resolve(target).normalize())
                    .filter(file -> file.startsWith(directory) && Files.isRegularFile(file));
        }
        return Optional.ofNullable(
                subpath.equals(".")
                        ? folder(directory)
                        : fileOrFolder(directory.resolve(subpath).normalize()));
    }

    private static @Nullable Path fileOrFolder(Path path) {
        Path file = file(path);
        return file != null ? file : folder(path);
    }

    private static @Nullable Path file(Path path) {
        Path name = path.getFileName();
        for (String ending : ENDINGS) {
            Path candidate = path.resolveSibling((name == null ? "" : name) + ending);
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Path folder(Path directory) {
        if (!Files.isDirectory(directory)) {
            return null;
        }
        Optional<String> main = PackageJson.in(directory).main();
        if (main.isPresent()) {
            Path target = directory.resolve(main.get()).normalize();
            Path found = file(target);
            if (found == null) {
                found = index(target);
            }
            if (found != null) {
                return found;
            }
        }
        return index(directory);
    }

    private static @Nullable Path index(Path directory) {
        for (String name : INDICES) {
            Path candidate = directory.resolve(name);
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
