package dev.tenet.project.policy;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.project.reading.Problems;
import dev.tenet.project.reading.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the file of accepted changes: a list, which {@code tenet accept} adds to. */
public final class AcceptedFile {
    /** Where it is unless the project says otherwise. */
    public static final String USUAL = ".tenet/accepted.yaml";

    private static final String[] KEYS = {
        "rule", "operation", "pointer", "direction", "contract", "reason", "who", "ticket", "until"
    };

    private AcceptedFile() {}

    /**
     * Reads a file; one that is not there accepts nothing.
     *
     * @throws InputException that lists everything that is wrong with it
     */
    public static List<Acceptance> read(Path file, Path workingDirectory) {
        Path here = workingDirectory.toAbsolutePath().normalize();
        Path absolute = here.resolve(file).normalize();
        if (!Files.exists(absolute)) {
            return List.of();
        }
        try {
            Path shown = absolute.startsWith(here) ? here.relativize(absolute) : file;
            return parse(shown.toString(), Files.readString(absolute), here);
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(file + ": cannot be read; check that it is a text file: " + e.getMessage());
        }
    }

    /** Reads a text as if it were a file of that name. */
    public static List<Acceptance> parse(String name, String text, Path workingDirectory) {
        if (text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
            return List.of();
        }
        Document document = new ContractReader(ReaderOptions.DEFAULT, workingDirectory, InputStream.nullInputStream())
                .parse(name, text);
        Problems problems = new Problems(document);
        List<Acceptance> accepted = new ArrayList<>();
        if (document.root() instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                acceptance(document.place().item(i), problems).ifPresent(accepted::add);
            }
        } else {
            problems.add(
                    document.place().range(),
                    "the document is " + Section.kind(document.root()) + "; write a list of accepted changes");
        }
        problems.throwIfAny();
        return accepted;
    }

    private static Optional<Acceptance> acceptance(Place place, Problems problems) {
        Optional<Section> item = Section.of(place, "an accepted change", problems);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Section section = item.get()
                .allowing(KEYS)
                .requiring("rule", "name the rule, as reports show it")
                .requiring("pointer", "say where, as tenet diff -f accept prints it")
                .requiring("reason", "say why the change is accepted");
        Optional<String> rule = section.text("rule");
        rule.ifPresent(id -> checkRule(id, section));
        Optional<Until> until = section.scalar("until").flatMap(text -> until(text, section));
        Optional<String> reason = section.text("reason");
        Optional<Identity> change = section.text("pointer")
                .map(pointer -> new Identity(
                        rule.orElse(""),
                        section.texts("operation"),
                        pointer,
                        section.choice("direction", Direction.values(), Direction::label)));
        return change.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Acceptance(
                        change.get(),
                        section.text("contract"),
                        reason.get(),
                        section.text("who"),
                        section.scalar("ticket"),
                        until,
                        place.document().source(),
                        place.range().start()));
    }

    private static Optional<Until> until(String text, Section section) {
        Optional<Until> until = Until.of(text);
        if (until.isEmpty()) {
            section.report("until", "until is neither a date nor a version; write 2027-01-31, or 2.0.0");
        }
        return until;
    }

    private static void checkRule(String id, Section section) {
        List<String> ids = RuleCatalogue.rules().stream().map(Rule::id).toList();
        if (!ids.contains(id)) {
            String meant = dev.tenet.contract.Nearest.of(id, ids)
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("; tenet explain lists the rules");
            section.report("rule", "there is no rule \"" + id + '"' + meant);
        }
    }
}
