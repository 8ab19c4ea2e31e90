package dev.tenet.project.reading;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong with one document. */
public final class Problems {
    private final Document document;
    private final List<Problem> found = new ArrayList<>();

    private record Problem(Position at, String message) {}

    public Problems(Document document) {
        this.document = document;
    }

    /** @param message what is wrong and what to do */
    public void add(Range at, String message) {
        found.add(new Problem(at.start(), message));
    }

    /** A place of the document as messages name it. */
    public String at(Range range) {
        return document.source() + ":" + range.start();
    }

    /** {@code ; did you mean "path"?}, or else all that would be right. */
    public static String meant(String given, List<String> names) {
        return Nearest.of(given, names)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse(names.isEmpty() ? "" : "; use one of " + String.join(", ", names));
    }

    /** @throws InputException that lists them all in the order of the text, where there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InputException(found.stream()
                    .sorted(Comparator.comparing(Problem::at))
                    .map(each -> document.source() + ":" + each.at() + ": " + each.message())
                    .collect(Collectors.joining("\n")));
        }
    }
}
