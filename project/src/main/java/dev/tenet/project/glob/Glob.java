package dev.tenet.project.glob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that a glob matches, with the semantics of fast-glob: {@code **} is any number of folders, hidden ones included. */
public final class Glob {
    /** Where the walk was: a folder, and how much of the glob it had matched. */
    private record Visit(Path folder, int matched) {}

    private final List<GlobSegment> segments;
    private final Set<Path> found = new LinkedHashSet<>();
    private final Set<Visit> visited = new HashSet<>();
    private final Deque<Path> ancestors = new ArrayDeque<>();

    private Glob(List<GlobSegment> segments) {
        this.segments = segments;
    }

    /** The files, absolute, in no particular order. */
    public static Set<Path> find(String glob, Path workingDirectory) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (String each : Braces.expand(glob)) {
            Path base = each.startsWith("/")
                    ? workingDirectory.toAbsolutePath().getRoot()
                    : workingDirectory.toAbsolutePath();
            Glob search = new Glob(Arrays.stream(each.split("/"))
                    .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                    .map(GlobSegment::of)
                    .toList());
            if (base != null && !search.segments.isEmpty() && !each.endsWith("/")) {
                search.walk(base.normalize(), 0);
            }
            found.addAll(search.found);
        }
        return found;
    }

    private void walk(Path folder, int matched) throws IOException {
        if (!visited.add(new Visit(folder, matched))) {
            return;
        }
        GlobSegment segment = segments.get(matched);
        boolean last = matched == segments.size() - 1;
        if (segment.isDeep()) {
            if (!last) {
                walk(folder, matched + 1);
            }
            for (Path child : children(folder)) {
                if (Files.isDirectory(child)) {
                    enter(child, matched);
                } else if (last) {
                    add(child);
                }
            }
        } else if (!segment.isMagic()) {
            step(folder.resolve(segment.text()).normalize(), matched, last);
        } else {
            for (Path child : children(folder)) {
                if (segment.matches(String.valueOf(child.getFileName()))) {
                    step(child, matched, last);
                }
            }
        }
    }

    private void step(Path child, int matched, boolean last) throws IOException {
        if (last) {
            add(child);
        } else if (Files.isDirectory(child)) {
            enter(child, matched + 1);
        }
    }

    /** Follows symbolic links, but not in circles. */
    private void enter(Path folder, int matched) throws IOException {
        Path real = folder.toRealPath();
        if (segments.get(matched).isDeep() && Files.isSymbolicLink(folder) && isAround(real)) {
            return;
        }
        ancestors.push(real);
        walk(folder, matched);
        ancestors.pop();
    }

    private boolean isAround(Path real) {
        return ancestors.stream().anyMatch(each -> each.startsWith(real));
    }

    private void add(Path file) {
        if (Files.isRegularFile(file)) {
            found.add(file);
        }
    }

    /** Folders that may not be read are passed over. */
    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return new ArrayList<>(children.toList());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
