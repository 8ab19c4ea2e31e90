package dev.tenet.linter.recommended;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What can have names of one style. */
enum Subject {
    PATHS("paths", "Path segment", Subject::pathSegments),
    PATH_PARAMETERS("path-parameters", "Path parameter", root -> parameters(root, "path")),
    QUERY_PARAMETERS("query-parameters", "Query parameter", root -> parameters(root, "query")),
    HEADERS("headers", "Header", Subject::headers),
    PROPERTIES("properties", "Property", Subject::properties),
    SCHEMAS("schemas", "Schema", Subject::schemas),
    OPERATION_IDS("operation-ids", "Operation id", Subject::operationIds),
    ENUMS("enums", "Enumeration", Subject::enums);

    private static final Pattern LITERAL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern VERSION = Pattern.compile("v[0-9]+([a-z]+[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");

    private final String option;
    private final String label;
    private final Function<Value, List<Named>> names;

    Subject(String option, String label, Function<Value, List<Named>> names) {
        this.option = option;
        this.label = label;
        this.names = names;
    }

    static Optional<Subject> ofOption(String option) {
        return Arrays.stream(values())
                .filter(subject -> subject.option.equals(option))
                .findFirst();
    }

    String label() {
        return label;
    }

    /** All that is made of words, in the order of the document. */
    List<Named> names(Value root) {
        return names.apply(root).stream()
                .filter(named -> named.names().stream().allMatch(NameStyle::isMadeOfWords))
                .toList();
    }

    private static List<Named> pathSegments(Value root) {
        List<Named> names = new ArrayList<>();
        Place paths = new Place(Trail.of(List.of("paths")), root.get("paths"));
        for (String template : paths.value().keysAsWritten()) {
            for (String segment : template.split("/", -1)) {
                if (LITERAL.matcher(segment).matches()
                        && !VERSION.matcher(segment).matches()) {
                    names.add(Named.of(segment, paths.to(template)));
                }
            }
        }
        return names;
    }

    private static List<Named> parameters(Value root, String in) {
        List<Named> names = new ArrayList<>();
        for (Operation operation : Operation.of(root)) {
            for (Place parameter : operation.parameters()) {
                if (parameter.value().get("in").text().equals(in)) {
                    names.add(Named.of(parameter.value().get("name").text(), parameter.to("name")));
                }
            }
        }
        return names;
    }

    private static List<Named> headers(Value root) {
        List<Named> names = parameters(root, "header");
        for (Operation operation : Operation.of(root)) {
            for (Place response : operation.responses()) {
                Place headers = response.to("headers");
                headers.value().keysAsWritten().forEach(name -> names.add(Named.of(name, headers.to(name))));
            }
        }
        return names;
    }

    private static List<Named> properties(Value root) {
        List<Named> names = new ArrayList<>();
        for (Place schema : Schemas.all(root)) {
            Place properties = schema.to("properties");
            properties.value().keysAsWritten().forEach(name -> names.add(Named.of(name, properties.to(name))));
        }
        return names;
    }

    /** Of names with a namespace before them, the last part. */
    private static List<Named> schemas(Value root) {
        return Schemas.named(root).stream()
                .map(schema -> Named.of(lastPart(schema.trail().token()), schema))
                .toList();
    }

    private static List<Named> operationIds(Value root) {
        List<Named> names = new ArrayList<>();
        for (Operation operation : Operation.of(root)) {
            Place id = operation.place().to("operationId");
            names.add(Named.of(lastPart(id.value().text()), id));
        }
        return names;
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    }

    /** Short capitals are codes that somebody else chose, as those of currencies. */
    private static List<Named> enums(Value root) {
        List<Named> names = new ArrayList<>();
        for (Place schema : Schemas.all(root)) {
            Place values = schema.to("enum");
            List<String> texts = values.value().items().stream()
                    .filter(Value::isString)
                    .map(Value::text)
                    .toList();
            if (texts.size() > 1
                    && !texts.stream().allMatch(text -> CODE.matcher(text).matches())) {
                names.add(new Named(texts, values));
            }
        }
        return names;
    }
}
