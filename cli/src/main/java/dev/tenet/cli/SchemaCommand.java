package dev.tenet.cli;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.schema.Dialect;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code tenet schema}: JSON Schema containment on its own. */
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Commands.named(
                "schema",
                this,
                "Decides whether every value that SUB accepts is accepted by SUP, and shows one that is not.",
                "",
                "Examples:",
                "  tenet schema order-v1.schema.json order-v2.schema.json",
                "  tenet schema sub.json sup.json --draft draft7 -f json",
                "  tenet schema --batch questions.jsonl",
                "",
                "Exit codes: 0 contained (with --batch: always), 1 not contained or undecided,",
                "2 the input or the call is wrong.");
    }

    CommandSpec spec() {
        spec.usageMessage()
                .customSynopsis(
                        "tenet schema [--draft=DRAFT] [-f=FORMAT] SUB SUP", "       tenet schema --batch=FILE.jsonl");
        spec.addPositional(Commands.argument(0, "SUB", "The schema of what is sent.")
                        .arity("0..1")
                        .required(false)
                        .hideParamSyntax(true)
                        .build())
                .addPositional(Commands.argument(1, "SUP", "The schema of what is accepted.")
                        .arity("0..1")
                        .required(false)
                        .hideParamSyntax(true)
                        .build())
                .addOption(OptionSpec.builder("--draft")
                        .paramLabel("DRAFT")
                        .type(Dialect.class)
                        .converters(Choice.of(Dialect.values(), Dialect::label))
                        .description(
                                "The dialect of both schemas: draft4, draft6, draft7, draft2019-09, draft2020-12, "
                                        + "openapi-2.0, openapi-3.0, openapi-3.1. By default what $schema says, else draft2020-12.")
                        .build())
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT")
                        .type(SchemaAnswerFormat.class)
                        .converters(Choice.of(SchemaAnswerFormat.values(), SchemaAnswerFormat::label))
                        .description("text (default) or json.")
                        .build())
                .addOption(OptionSpec.builder("--batch")
                        .paramLabel("FILE.jsonl")
                        .type(String.class)
                        .description(
                                "Reads {\"id\", \"sub\", \"sup\", \"draft\"} a line ('-': standard input) and prints "
                                        + "{\"id\", \"contained\", \"witness\", \"reason\"} a line, in order.")
                        .build());
        return Commands.withStandardOptions(spec);
    }

    @Override
    public Integer call() throws IOException {
        ParseResult given = spec.commandLine().getParseResult();
        Optional<Dialect> draft = Optional.ofNullable(given.<@Nullable Dialect>matchedOptionValue("--draft", null));
        String batch = given.matchedOptionValue("--batch", "");
        int schemas = given.matchedPositionals().size();
        if (schemas == 0 && !batch.isEmpty()) {
            new SchemaBatch(draft).run(batch, terminal.out());
            return 0;
        }
        if (schemas != 2 || !batch.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either SUB and SUP, or --batch FILE.jsonl");
        }
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        SchemaAnswer answer = new SchemaQuestion(
                        reader.readDocument(given.matchedPositionalValue(0, "")),
                        reader.readDocument(given.matchedPositionalValue(1, "")),
                        new SchemaDialect(draft))
                .answer();
        given.matchedOptionValue("--format", SchemaAnswerFormat.TEXT).write(answer, terminal);
        return answer.isContained() ? 0 : 1;
    }
}
