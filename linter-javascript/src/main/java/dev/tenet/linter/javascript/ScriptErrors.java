package dev.tenet.linter.javascript;

import dev.tenet.linter.script.ScriptException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** Tells in terms of the user's files what went wrong in a script. */
final class ScriptErrors {
    private final Modules modules;
    private final Map<String, String> missing = new HashMap<>();

    ScriptErrors(Modules modules) {
        this.modules = modules;
    }

    /** Remembers why an import leads nowhere, of which JavaScript will only say that it does; gives a name for what is not there. */
    String missing(String importer, ModuleNotFoundException reason) {
        String id = "/~missing~/" + missing.size() + ".mjs";
        String where = modules.path(importer).map(path -> path + ":1:1: ").orElse("");
        missing.put(id, where + reason.getMessage());
        return id;
    }

    /** Why a file cannot be loaded. */
    ScriptException loading(Path file, PolyglotException error) {
        String text = text(error);
        for (Map.Entry<String, String> one : missing.entrySet()) {
            if (text.contains(one.getKey())) {
                return new ScriptException(one.getValue());
            }
        }
        return new ScriptException(place(error).orElse(file + ":1:1: ") + text);
    }

    /** Why a function said nothing. */
    FunctionFailure calling(String function, PolyglotException error) {
        return new FunctionFailure(failure(function, error));
    }

    /** Why a function said nothing, in one sentence. */
    String failure(String function, PolyglotException error) {
        String place = place(error)
                .map(at -> " (" + at.substring(0, at.length() - 2) + ")")
                .orElse("");
        return error.isInterrupted() || error.isCancelled()
                ? "function \"" + function + "\" was stopped: it ran longer than its time limit" + place
                : "function \"" + function + "\" threw an exception: " + text(error) + place;
    }

    private static String text(PolyglotException error) {
        if (error.isInterrupted()) {
            return "the script was stopped: it ran longer than its time limit";
        }
        if (error.isInternalError()) {
            return "the JavaScript engine failed: " + error.getMessage();
        }
        String message = error.getMessage();
        return message == null ? "something without a message was thrown" : message;
    }

    /** The file, line and column of the user's code where it happened, with a colon after each and a blank. */
    private Optional<String> place(PolyglotException error) {
        Optional<String> own = place(error.getSourceLocation());
        if (own.isPresent()) {
            return own;
        }
        for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
            Optional<String> place = frame.isGuestFrame() ? place(frame.getSourceLocation()) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(@org.jspecify.annotations.Nullable SourceSection section) {
        if (section == null) {
            return Optional.empty();
        }
        String path = section.getSource().getPath();
        String id = path == null ? section.getSource().getName() : path.replace('\\', '/');
        int line = section.getStartLine();
        int shift = line == 1 && path == null ? ScriptContext.HEAD.length() : 0;
        int column = Math.max(1, section.getStartColumn() - shift);
        return modules.path(id).map(file -> file + ":" + line + ":" + column + ": ");
    }
}
