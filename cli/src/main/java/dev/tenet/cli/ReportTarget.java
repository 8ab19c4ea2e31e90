package dev.tenet.cli;

import dev.tenet.cli.shell.NamedValues;
import dev.tenet.contract.InputException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for: {@code json}, or {@code json=FILE}.
 *
 * @param file absent for standard output
 */
record ReportTarget(String format, Optional<Path> file) {
    static final ReportTarget TEXT = new ReportTarget("text", Optional.empty());
    static final ReportTarget MARKDOWN = new ReportTarget("markdown", Optional.empty());

    /** @throws InputException where more than one report has no file */
    static void checkOneOnScreen(List<ReportTarget> targets) {
        if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw new InputException(
                    "only one report fits on standard output: give the others a file, as in -f json=diff.json");
        }
    }

    /** Reads the value of {@code -f}. */
    static final class Converter implements ITypeConverter<ReportTarget>, NamedValues {
        private final Set<String> formats;

        Converter(Set<String> formats) {
            this.formats = formats;
        }

        @Override
        public Collection<String> names() {
            return formats;
        }

        @Override
        public ReportTarget convert(String given) {
            int equals = given.indexOf('=');
            String format = equals < 0 ? given : given.substring(0, equals);
            if (!formats.contains(format)) {
                throw new TypeConversionException("'" + format + "' is none of " + String.join(", ", formats)
                        + Nearest.question(format, formats));
            }
            if (equals == given.length() - 1) {
                throw new TypeConversionException("'" + given + "' names no file");
            }
            return new ReportTarget(
                    format, equals < 0 ? Optional.empty() : Optional.of(Path.of(given.substring(equals + 1))));
        }
    }
}
