package dev.tenet.linter.ruleset;

import dev.tenet.contract.Nearest;
import dev.tenet.contract.source.Sources;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a ruleset means by a name after {@code extends}.
 *
 * @param root the folder of the ruleset that everything starts from; packages are looked for from there
 */
record Locations(Path root) {
    static final List<String> BUILT_IN =
            List.of("spectral:oas", "spectral:asyncapi", "spectral:arazzo", "tenet:recommended", "tenet:portable");

    private static final List<String> PACKAGE_SERVERS = List.of("unpkg.com", "esm.sh");

    Location resolve(Location from, String name) throws LocationException {
        if (name.startsWith("spectral:") || name.startsWith("tenet:")) {
            return builtIn(name);
        }
        if (Location.isSource(name)) {
            return new Location.Source(name);
        }
        if (from instanceof Location.Source source) {
            return new Location.Source(relative(source.source(), name));
        }
        try {
            return new Location.File(file(from, name));
        } catch (InvalidPathException e) {
            throw new LocationException("\"" + name + "\" is not a path; correct it");
        }
    }

    private static Location builtIn(String name) throws LocationException {
        if (BUILT_IN.contains(name)) {
            return new Location.BuiltIn(name);
        }
        Optional<String> nearest = name.equals("spectral:oas2") || name.equals("spectral:oas3")
                ? Optional.of("spectral:oas")
                : Nearest.of(name, BUILT_IN);
        throw new LocationException("Cannot find module './" + name + "'; "
                + Shape.meant(nearest, "the built-in rulesets are " + String.join(", ", BUILT_IN)));
    }

    /** A file beside the one that names it; for what could be a package, the package, or a file beside the first ruleset. */
    private Path file(Location from, String name) {
        Path folder = from.folder().orElse(root);
        Path beside = folder.resolve(name).normalize();
        if (Path.of(name).isAbsolute() || !PackageName.isOne(name)) {
            return beside;
        }
        Optional<Path> inPackages = new Packages(root).find(name);
        if (inPackages.isPresent()) {
            return inPackages.get();
        }
        Path besideRoot = root.resolve(name).normalize();
        return Files.exists(besideRoot) || !Files.exists(beside) ? besideRoot : beside;
    }

    private static String relative(String source, String name) throws LocationException {
        if (name.startsWith("/")) {
            throw new LocationException("\"" + name + "\" is a file of this machine, which " + source
                    + " may not extend; use a relative path");
        }
        if (Sources.isRemote(source)) {
            URI uri = URI.create(source);
            boolean isPackage = uri.getHost() != null && PACKAGE_SERVERS.contains(uri.getHost());
            try {
                return isPackage ? source + "/" + name : uri.resolve(name).toString();
            } catch (IllegalArgumentException e) {
                throw new LocationException("\"" + name + "\" is not a relative URL; correct it");
            }
        }
        int start = Math.max(source.indexOf("!/") + 2, source.lastIndexOf(':') + 1);
        Path file = Path.of("/" + source.substring(start));
        Path beside = file.resolveSibling(name).normalize();
        return source.substring(0, start) + beside.toString().substring(1);
    }
}
