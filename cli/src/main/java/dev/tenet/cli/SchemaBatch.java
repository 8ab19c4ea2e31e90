package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** Answers a file of questions, a line each, as they come; a line that cannot be answered says why and stops nothing. */
final class SchemaBatch {
    private final Optional<Dialect> draft;
    private final ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);

    /** With the dialect of the lines that name none. */
    SchemaBatch(Optional<Dialect> draft) {
        this.draft = draft;
    }

    void run(String file, PrintWriter out) throws IOException {
        try (InputStream bytes = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null && !out.checkError(); line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(answer(file + ":" + number, line));
                }
            }
        }
        out.flush();
    }

    /** The answer to one line, as JSON. */
    String answer(String name, String line) {
        ObjectNode.Builder object = ObjectNode.builder();
        SchemaAnswer answer;
        try {
            Place question = reader.parse(name, line).place();
            question.find("id").ifPresent(id -> object.put("id", id.node()));
            answer = new SchemaQuestion(
                            schema(question, "sub"), schema(question, "sup"), new SchemaDialect(dialect(question)))
                    .answer();
        } catch (InputException | TypeConversionException e) {
            answer = SchemaAnswer.undecided(Messages.oneLine(String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            answer = SchemaAnswer.undecided("internal error: " + Messages.oneLine(e.toString()));
        }
        answer.addTo(object);
        return object.build().toString();
    }

    /** A document of its own, so that references start from the schema. */
    private Document schema(Place question, String key) {
        Node schema = question.find(key)
                .orElseThrow(() -> new InputException(question.document().source() + ": there is no \"" + key + "\""))
                .node();
        return reader.parse(question.document().source() + "#" + key, schema.toString());
    }

    private Optional<Dialect> dialect(Place question) {
        Optional<Place> named = question.find("draft");
        if (named.isEmpty()) {
            return draft;
        }
        if (named.get().node() instanceof StringNode label) {
            return Optional.of(Choice.of(Dialect.values(), Dialect::label).convert(label.value()));
        }
        throw new InputException(question.document().source() + ": \"draft\" is no string");
    }
}
