package dev.tenet.linter.ruleset;

import dev.tenet.linter.function.FunctionDefinition;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads {@code functions} and {@code functionsDir}: functions in files of their own, which must be there. */
final class ListedFunctions {
    private final Problems problems;
    private final Shape shape;
    private final FileFunctions functions;
    private final Location location;
    private final Loader loader;

    ListedFunctions(Problems problems, FileFunctions functions, Location location, Loader loader) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.functions = functions;
        this.location = location;
        this.loader = loader;
    }

    /** Loads a function from a file. */
    interface Loader {
        /** Empty where it cannot be loaded, which is reported. */
        Optional<FunctionDefinition> load(Path file, String name, Spot named);
    }

    void read(Element ruleset) {
        String folder = ruleset.step("functionsDir")
                .flatMap(member -> shape.text(member.value()))
                .orElse("functions");
        ruleset.step("functions").map(Element.Member::value).filter(shape::list).ifPresent(list -> {
            for (Element item : list.items()) {
                shape.text(item).ifPresent(name -> add(folder, name, item.spot()));
            }
        });
    }

    private void add(String folder, String listed, Spot spot) {
        String name = listed.substring(listed.lastIndexOf('/') + 1);
        if (functions.isCore(name)) {
            problems.warn(spot, "\"" + name + "\" is a core function, which this one does not replace; rename it");
        }
        Optional<Path> file = file(folder, listed);
        if (file.isEmpty()) {
            problems.error(spot, "\"" + listed + "\" is not a file beside the ruleset; use a local copy of both");
        } else if (Files.isRegularFile(file.get())) {
            functions.add(name, new Once(() -> loader.load(file.get(), name, spot)));
        } else if (!functions.isInstalled(name)) {
            problems.error(
                    spot,
                    "Cannot find module './" + folder + "/" + listed + ".js'; put the function there, or remove it");
            functions.add(name, Optional::empty);
        }
    }

    private Optional<Path> file(String folder, String listed) {
        try {
            return location.folder()
                    .map(base ->
                            base.resolve("./" + folder + "/" + listed + ".js").normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
