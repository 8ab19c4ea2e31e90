package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.schema.Dialect;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenet schema}: JSON Schema containment on its own. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Decides whether every value that SUB accepts is accepted by SUP, and shows one that is not.",
        synopsisHeading = "Usage: ",
        customSynopsis = {"tenet schema [--draft=DRAFT] [-f=FORMAT] SUB SUP", "       tenet schema --batch=FILE.jsonl"},
        footer = {
            "",
            "Examples:",
            "  tenet schema order-v1.schema.json order-v2.schema.json",
            "  tenet schema sub.json sup.json --draft draft7 -f json",
            "  echo '{\"id\": 1, \"sub\": {\"minimum\": 1}, \"sup\": {\"minimum\": 0}}' | tenet schema --batch -",
            "",
            "Exit codes: 0 contained (with --batch: always), 1 not contained or undecided,",
            "2 the input or the call is wrong."
        })
final class SchemaCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "SUB", description = "The schema of what is sent.")
    private @Nullable String sub;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SUP", description = "The schema of what is accepted.")
    private @Nullable String sup;

    @Option(
            names = "--draft",
            paramLabel = "DRAFT",
            converter = Choice.OfDialect.class,
            description = "The dialect of both schemas: draft4, draft6, draft7, draft2019-09, draft2020-12, "
                    + "openapi-2.0, openapi-3.0 or openapi-3.1. By default what $schema says, else draft2020-12.")
    private @Nullable Dialect draft;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = SchemaAnswerFormat.Converter.class,
            description = "text (default) or json.")
    private SchemaAnswerFormat format = SchemaAnswerFormat.TEXT;

    @Option(
            names = "--batch",
            paramLabel = "FILE.jsonl",
            description = "Reads {\"id\", \"sub\", \"sup\", \"draft\"} a line ('-' for standard input) and prints "
                    + "{\"id\", \"contained\", \"witness\", \"reason\"} a line, in order.")
    private @Nullable String batch;

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (batch != null && sub == null) {
            new SchemaBatch(Optional.ofNullable(draft)).run(batch, terminal.out());
            return 0;
        }
        if (batch != null || sub == null || sup == null) {
            throw wrongCall();
        }
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        SchemaQuestion question = new SchemaQuestion(
                reader.readDocument(sub), reader.readDocument(sup), new SchemaDialect(Optional.ofNullable(draft)));
        SchemaAnswer answer = question.answer();
        format.write(answer, terminal);
        return answer.isContained() ? 0 : 1;
    }

    private RuntimeException wrongCall() {
        String message = "give either SUB and SUP, or --batch FILE.jsonl";
        return spec == null ? new InputException(message) : new ParameterException(spec.commandLine(), message);
    }
}
