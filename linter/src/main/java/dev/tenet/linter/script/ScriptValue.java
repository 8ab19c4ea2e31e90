package dev.tenet.linter.script;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.function.FunctionDefinition;
import java.util.List;
import java.util.Map;

/** A value of a ruleset that a script made: plain data, and the live values among it. */
public sealed interface ScriptValue {
    /** Plain data, whole; a regular expression is a string of the form {@code /source/flags}. */
    record Data(Node node) implements ScriptValue {}

    /** An object that holds live values, in its own order; members that are undefined are left out. */
    record Mapping(Map<String, ScriptValue> members) implements ScriptValue {}

    /** An array that holds live values. */
    record Listing(List<ScriptValue> items) implements ScriptValue {}

    /** A function, where a rule names one. */
    record Function(FunctionDefinition definition) implements ScriptValue {}

    /** A format, where a ruleset, a rule or an alias names one. */
    record Format(DocumentFormat format) implements ScriptValue {}

    /** A ruleset of the linter that the script imported, such as {@code spectral:oas}, where something is extended. */
    record BuiltIn(String name) implements ScriptValue {}
}
