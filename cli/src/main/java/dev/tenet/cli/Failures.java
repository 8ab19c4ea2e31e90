package dev.tenet.cli;

import dev.tenet.contract.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into a line for the user and exit code 2; a stack trace only where {@code TENET_DEBUG} asks for it. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int WRONG = ExitCode.USAGE;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("tenet: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        return report(thrown, command.getErr());
    }

    int report(Throwable thrown, PrintWriter err) {
        err.println(message(thrown));
        if ("1".equals(System.getenv("TENET_DEBUG"))) {
            thrown.printStackTrace(err);
        }
        err.flush();
        return WRONG;
    }

    private static String message(Throwable thrown) {
        if (thrown instanceof InputException) {
            return "tenet: " + thrown.getMessage();
        }
        if (thrown instanceof IOException) {
            return "tenet: " + Messages.of((IOException) thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            return "tenet: out of memory; give the Java machine more with TENET_JAVA_OPTS=-Xmx…";
        }
        if (thrown instanceof StackOverflowError) {
            return "tenet: the documents are nested too deeply; give the Java machine more with TENET_JAVA_OPTS=-Xss…";
        }
        return "tenet: internal error: " + Messages.oneLine(thrown.toString())
                + "; please report (TENET_DEBUG=1 shows more)";
    }
}
