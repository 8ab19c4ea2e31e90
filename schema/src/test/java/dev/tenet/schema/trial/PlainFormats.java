package dev.tenet.schema.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Formats by their undisputed members and non-members. Validators disagree about all the rest (a space in a date-time, a local part in quotes, an IRI among
 * URIs), so there is no answer for that.
 */
final class PlainFormats {
    static final Set<String> OLD = Set.of("date-time", "email", "ipv4", "hostname", "uri");
    static final Set<String> ALL = Set.of("date-time", "email", "ipv4", "hostname", "uri", "date", "uuid");

    private PlainFormats() {}

    /** Whether a text is of a format, where there is no doubt. */
    static Optional<Boolean> accepts(String format, String text) {
        return switch (format) {
            case "date" -> Optional.of(isDate(text));
            case "uuid" -> Optional.of(text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
            case "ipv4" ->
                between(
                        text,
                        "((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.|$)){4}(?<!\\.)",
                        "[0-9]{1,3}(\\.[0-9]{1,3}){3}");
            case "date-time" ->
                between(
                        text,
                        "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?(Z|\\+0[0-9]:[0-5][0-9])",
                        "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ].*");
            case "email" -> between(text, "[a-z0-9]{1,20}@[a-z0-9]{1,20}\\.(com|org|net)", ".+@.+");
            case "hostname" -> between(text, "[a-z][a-z0-9]{0,20}(\\.[a-z][a-z0-9]{0,20})*", "[A-Za-z0-9._-]+");
            case "uri" -> between(text, "https?://[a-z]+\\.[a-z]+(/[a-z0-9]+)*", "[^ ]+:[^ ]*");
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> between(String text, String inner, String outer) {
        return text.matches(inner) ? Optional.of(true) : text.matches(outer) ? Optional.empty() : Optional.of(false);
    }

    private static boolean isDate(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeException notThere) {
            return false;
        }
    }
}
