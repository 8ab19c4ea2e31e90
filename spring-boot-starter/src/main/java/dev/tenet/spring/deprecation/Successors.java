package dev.tenet.spring.deprecation;

import dev.tenet.spring.contract.ServedOperation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where {@code x-replaced-by} leads: an operation, the name of one, or a URL. A sentence and a pointer into the contract lead nowhere. */
final class Successors {
    private static final Pattern OPERATION = Pattern.compile("(?:[A-Za-z]+ +)?(/[^\\s?#]*)([?#]\\S*)?");
    private static final Pattern URL = Pattern.compile("(?i)https?://\\S+");

    private final List<ServedOperation> operations;

    Successors(List<ServedOperation> operations) {
        this.operations = operations;
    }

    /** @param isBelowBasePath whether it is a path of the same contract, which does not name what stands before it */
    record Target(UriTemplate uri, boolean isBelowBasePath) {}

    Optional<Target> of(Ending ending) {
        return ending.replacement().map(String::strip).flatMap(text -> of(text, ending.operation()));
    }

    private Optional<Target> of(String text, ServedOperation replaced) {
        if (URL.matcher(text).matches()) {
            return Optional.of(new Target(new UriTemplate(text), false));
        }
        Matcher operation = OPERATION.matcher(text);
        if (operation.matches()) {
            String path = operation.group(1);
            String rest = operation.group(2) == null ? "" : operation.group(2);
            boolean isOwn =
                    ofSameContract(replaced).anyMatch(each -> unnamed(each).equals(unnamed(path)));
            return Optional.of(new Target(new UriTemplate(path + rest), isOwn));
        }
        return ofSameContract(replaced)
                .filter(each ->
                        each.operation().operationId().filter(text::equals).isPresent())
                .map(each -> new Target(new UriTemplate(each.operation().path()), true))
                .findFirst();
    }

    private Stream<ServedOperation> ofSameContract(ServedOperation replaced) {
        return operations.stream().filter(each -> each.version().equals(replaced.version()));
    }

    private static String unnamed(ServedOperation operation) {
        return unnamed(operation.operation().path());
    }

    private static String unnamed(String template) {
        return template.replaceAll("\\{[^{}]*}", "{}");
    }
}
