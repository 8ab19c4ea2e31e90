package dev.tenet.project.overview;

import dev.tenet.contract.InputException;
import dev.tenet.report.run.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON reports of {@code tenet check}, piece by piece: only counts are kept, so that a thousand contracts need little memory. */
public final class OverviewReader {
    private final JsonFactory json = new JsonFactory();
    private final List<Standing> contracts = new ArrayList<>();
    private Outcome verdict = Outcome.PASSED;

    /**
     * One overview of several reports.
     *
     * @throws InputException where a file cannot be read, or is no such report
     */
    public static Overview read(List<Path> files) {
        OverviewReader reader = new OverviewReader();
        files.forEach(reader::add);
        return new Overview(reader.verdict, reader.contracts);
    }

    private void add(Path file) {
        try (InputStream in = Files.newInputStream(file);
                JsonParser from = json.createParser(ObjectReadContext.empty(), in)) {
            if (from.nextToken() != JsonToken.START_OBJECT) {
                throw noReport(file);
            }
            boolean judged = false;
            boolean listed = false;
            while (from.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = from.currentName();
                JsonToken value = from.nextToken();
                if (name.equals("verdict") && value == JsonToken.VALUE_STRING) {
                    judged = true;
                    verdict = verdict.worst(verdict(from, file));
                } else if (name.equals("contracts") && value == JsonToken.START_ARRAY) {
                    listed = true;
                    while (from.nextToken() == JsonToken.START_OBJECT) {
                        contracts.add(contract(from, file));
                    }
                } else {
                    from.skipChildren();
                }
            }
            if (!judged || !listed) {
                throw noReport(file);
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new InputException(file + ":" + (at == null ? "" : at.getLineNr() + ":" + at.getColumnNr() + ":")
                    + " this is no JSON (" + e.getOriginalMessage() + "); write it with: tenet check -f json=" + file);
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": no such file");
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static InputException noReport(Path file) {
        return new InputException(
                file + ": this is no JSON report of tenet check; write one with: tenet check -f json=" + file);
    }

    private static Outcome verdict(JsonParser from, Path file) {
        String label = from.getString();
        Optional<Outcome> known = Arrays.stream(Outcome.values())
                .filter(each -> each.label().equals(label))
                .findFirst();
        return known.orElseThrow(() -> noReport(file));
    }

    private static Standing contract(JsonParser from, Path file) {
        Counts counts = new Counts();
        while (from.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = from.currentName();
            JsonToken value = from.nextToken();
            switch (name) {
                case "name" -> counts.contract = from.getString();
                case "source" -> counts.source = from.getString();
                case "team" -> counts.team = from.getString();
                case "verdict" -> counts.verdict = verdict(from, file);
                case "lint" -> lint(from, value, counts);
                case "baselines" -> {
                    while (value == JsonToken.START_ARRAY && from.nextToken() == JsonToken.START_OBJECT) {
                        baseline(from, counts);
                    }
                }
                default -> from.skipChildren();
            }
        }
        return counts.standing();
    }

    private static void lint(JsonParser from, JsonToken start, Counts counts) {
        while (start == JsonToken.START_OBJECT && from.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = from.currentName();
            JsonToken value = from.nextToken();
            if (name.equals("problem")) {
                counts.problems.add(from.getString());
            } else if (name.equals("findings") && value == JsonToken.START_ARRAY) {
                while (from.nextToken() == JsonToken.START_OBJECT) {
                    finding(from, counts);
                }
            } else {
                from.skipChildren();
            }
        }
    }

    private static void finding(JsonParser from, Counts counts) {
        while (from.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = from.currentName();
            from.nextToken();
            if (name.equals("severity")) {
                // As Spectral numbers them.
                counts.lintErrors += from.getIntValue() == 0 ? 1 : 0;
                counts.lintWarnings += from.getIntValue() == 1 ? 1 : 0;
            } else {
                from.skipChildren();
            }
        }
    }

    private static void baseline(JsonParser from, Counts counts) {
        String verdict = "";
        String note = "";
        while (from.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = from.currentName();
            JsonToken value = from.nextToken();
            switch (name) {
                case "verdict" -> verdict = from.getString();
                case "note" -> note = from.getString();
                case "diff" -> diff(from, value, counts);
                default -> from.skipChildren();
            }
        }
        if (verdict.equals(Outcome.BROKEN.label()) && !note.isEmpty() && !counts.problems.contains(note)) {
            counts.problems.add(note);
        }
    }

    private static void diff(JsonParser from, JsonToken start, Counts counts) {
        while (start == JsonToken.START_OBJECT && from.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = from.currentName();
            JsonToken value = from.nextToken();
            if (!name.equals("summary") || value != JsonToken.START_OBJECT) {
                from.skipChildren();
                continue;
            }
            while (from.nextToken() == JsonToken.PROPERTY_NAME) {
                String level = from.currentName();
                from.nextToken();
                counts.breaking += level.equals("error") ? from.getLongValue() : 0;
                counts.risky += level.equals("warning") ? from.getLongValue() : 0;
            }
        }
    }

    /** What was read of one contract so far. */
    private static final class Counts {
        private String team = "";
        private String contract = "";
        private String source = "";
        private Outcome verdict = Outcome.PASSED;
        private long breaking;
        private long risky;
        private long lintErrors;
        private long lintWarnings;
        private final List<String> problems = new ArrayList<>();

        Standing standing() {
            return new Standing(
                    team, contract, source, verdict, breaking, risky, lintErrors, lintWarnings, List.copyOf(problems));
        }
    }
}
