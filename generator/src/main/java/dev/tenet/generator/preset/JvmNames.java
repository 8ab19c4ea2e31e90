package dev.tenet.generator.preset;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a Java or Kotlin client is called, where the target does not say it. */
final class JvmNames {
    private static final int MOST_WORDS = 4;

    private final PresetInput input;
    private final ContractFacts contract;

    JvmNames(PresetInput input) {
        this.input = input;
        this.contract = new ContractFacts(input.contract());
    }

    /** The group of Maven: the domain of those who answer for the contract, read backwards. */
    String group() {
        return input.option("group").or(this::domain).map(JvmNames::identifiers).orElse("client");
    }

    String artifact() {
        return input.option("artifact").orElseGet(() -> title("-") + "-client");
    }

    String packageName() {
        return input.option("package").orElseGet(() -> group() + '.' + identifier(title("")));
    }

    /** The class that everything starts from: {@code OrdersClient} of {@code Orders API}. */
    String client() {
        String name = Stream.of(title("-").split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return (Character.isDigit(name.charAt(0)) ? "Api" : "") + name + "Client";
    }

    private String title(String separator) {
        List<String> words =
                Stream.of(contract.kebabTitle().split("-")).limit(MOST_WORDS).collect(Collectors.toList());
        if (words.size() > 1 && words.get(words.size() - 1).equals("api")) {
            words.remove(words.size() - 1);
        }
        return String.join(separator, words);
    }

    private Optional<String> domain() {
        Optional<String> mail = at("/info/contact/email")
                .filter(it -> it.contains("@"))
                .map(it -> it.substring(it.lastIndexOf('@') + 1));
        return mail.or(() -> at("/info/contact/url").flatMap(JvmNames::host))
                .or(() -> at("/servers/0/url").flatMap(JvmNames::host))
                .filter(it -> it.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"))
                .map(domain -> {
                    List<String> labels = new ArrayList<>(List.of(domain.split("\\.")));
                    Collections.reverse(labels);
                    return String.join(".", labels);
                });
    }

    private Optional<String> at(String pointer) {
        return Optional.of(input.contract().root().at(pointer).asString("")).filter(it -> !it.isBlank());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(it -> it.replaceFirst("^(www|api)\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String identifiers(String name) {
        return Stream.of(name.split("\\.")).map(JvmNames::identifier).collect(Collectors.joining("."));
    }

    private static String identifier(String word) {
        String plain = word.replaceAll("[^A-Za-z0-9_]", "").toLowerCase(Locale.ROOT);
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) || KEYWORDS.contains(plain) ? '_' + plain : plain;
    }

    private static final List<String> KEYWORDS = List.of(
            "abstract",
            "as",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "fun",
            "goto",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "int",
            "interface",
            "is",
            "long",
            "native",
            "new",
            "null",
            "object",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "void",
            "volatile",
            "when",
            "while",
            "true",
            "false");
}
