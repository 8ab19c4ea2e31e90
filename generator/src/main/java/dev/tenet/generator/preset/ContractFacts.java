package dev.tenet.generator.preset;

import dev.tenet.generator.bundle.Bundle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a contract says about itself, in the forms that packages want it in. */
final class ContractFacts {
    private final JsonNode root;

    ContractFacts(Bundle contract) {
        this.root = contract.root();
    }

    String title() {
        return root.at("/info/title").asString("API");
    }

    String description() {
        return root.at("/info/description").asString("");
    }

    /** One sentence. */
    String summary() {
        String summary = root.at("/info/summary").asString("");
        return summary.isEmpty() ? "Client of the API \"" + title() + '"' : summary;
    }

    /** {@code order-service} of {@code Order Service}. */
    String kebabTitle() {
        return words().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.joining("-"));
    }

    /** {@code OrderService} of {@code Order Service}. */
    String pascalTitle() {
        String name = words().map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining());
        return Character.isDigit(name.charAt(0)) ? "Api" + name : name;
    }

    /** An SPDX expression where the contract has one, or the name of its licence. */
    Optional<String> license() {
        return text("/info/license/identifier").or(() -> text("/info/license/name"));
    }

    Optional<String> licenseUrl() {
        return text("/info/license/url")
                .or(() -> text("/info/license/identifier").map(id -> "https://spdx.org/licenses/" + id + ".html"));
    }

    /** As registries want it: {@code Name <mail> (url)}. */
    Optional<String> author() {
        return text("/info/contact/name")
                .map(name -> name
                        + text("/info/contact/email").map(it -> " <" + it + ">").orElse(""));
    }

    Optional<String> homepage() {
        return text("/externalDocs/url").or(() -> text("/info/contact/url"));
    }

    /** The first of these endings that makes no name of a schema out of the name of an operation. */
    String freeSuffix(String... suffixes) {
        Set<String> schemas = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        root.at("/components/schemas").propertyNames().forEach(name -> schemas.add(plain(name)));
        Set<String> operations = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        root.path("paths")
                .forEach(path -> path.forEach(operation ->
                        operations.add(plain(operation.path("operationId").asString("")))));
        return Stream.of(suffixes)
                .filter(suffix -> operations.stream().noneMatch(name -> schemas.contains(name + suffix)))
                .findFirst()
                .orElse("Of" + suffixes[0]);
    }

    /** Other names for schemas that would be called as something in the generated package is, or whose names OpenAPI does not allow. */
    Map<String, String> modelNamesBeside(Collection<String> taken) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(taken);
        Map<String, String> others = new LinkedHashMap<>();
        for (String name : root.at("/components/schemas").propertyNames()) {
            if (names.contains(plain(name))) {
                others.put(name, plain(name) + "Model");
            } else if (!name.matches("[A-Za-z0-9._-]+")) {
                String letters = plain(name);
                others.put(name, letters.matches("[A-Za-z].*") ? letters : "Model" + letters);
            }
        }
        return others;
    }

    /**
     * The security schemes, for templates: {@code name}, {@code description}, and one of {@code apiKey} (with {@code in} and
     * {@code parameter}), {@code basic}, {@code bearer}, {@code clientCredentials} (with {@code tokenUrl}).
     */
    List<Map<String, Object>> securitySchemes() {
        List<Map<String, Object>> schemes = new ArrayList<>();
        root.at("/components/securitySchemes").properties().forEach(each -> {
            JsonNode scheme = each.getValue();
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("name", each.getKey());
            facts.put("description", scheme.path("description").asString(""));
            String tokenUrl = scheme.at("/flows/clientCredentials/tokenUrl").asString("");
            switch (scheme.path("type").asString("")) {
                case "apiKey" -> {
                    facts.put("apiKey", true);
                    facts.put("in", scheme.path("in").asString("header"));
                    facts.put("parameter", scheme.path("name").asString(""));
                }
                case "http" ->
                    facts.put(scheme.path("scheme").asString("").equalsIgnoreCase("basic") ? "basic" : "bearer", true);
                case "oauth2" -> facts.put(tokenUrl.isEmpty() ? "bearer" : "clientCredentials", true);
                case "openIdConnect" -> facts.put("bearer", true);
                default -> {
                    // mutualTLS is a matter of the connection.
                    return;
                }
            }
            facts.put("tokenUrl", tokenUrl);
            schemes.add(facts);
        });
        return schemes;
    }

    private Optional<String> text(String pointer) {
        return Optional.of(root.at(pointer).asString("")).filter(it -> !it.isBlank());
    }

    private Stream<String> words() {
        List<String> words = Stream.of(
                        title().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").split("[^A-Za-z0-9]+"))
                .filter(it -> !it.isEmpty())
                .toList();
        return (words.isEmpty() ? List.of("Api") : words).stream();
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "");
    }
}
