package dev.tenet.linter.format;

import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells documents by the member that names the version of their specification. */
record VersionField(String name, Pattern version) implements Predicate<Value> {
    static VersionField of(String name, String version) {
        return new VersionField(name, Pattern.compile(version, Pattern.DOTALL));
    }

    /** AsyncAPI says its versions in three numbers without leading zeros. */
    static VersionField asyncApi(String minor) {
        return of("asyncapi", "(?!.*\\.0\\d)" + minor + "\\.\\d+");
    }

    @Override
    public boolean test(Value document) {
        return document.has(name)
                && version.matcher(ValueText.string(document.get(name))).matches();
    }
}
