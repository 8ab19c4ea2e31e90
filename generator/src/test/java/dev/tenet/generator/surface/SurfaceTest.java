package dev.tenet.generator.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    a?, b?      | a?, x?, b?      | query:a, query:b, query:x          |
                    a?, b?      | x?, b?, a?      | query:a, query:b, query:x          |
                    a!, b?      | b?, a!          | query:a, query:b                   |
                    a?          | a?, x!          | query:x, query:a                   | query parameter 'x' was added and stands before query parameter 'a'
                    a?, b?      | b?              | query:b                            | query parameter 'a' was removed
                    a?, b?      | a?              | query:a                            | query parameter 'b' was removed
                    a!, b!      | a?, b!          | query:b, query:a                   | query parameter 'b' stands before query parameter 'a' now, since one of them became required or optional
                    a!, b!      | a!, b?          | query:a, query:b                   |
                    a!, body!   | a!, body!, x?   | query:a, body, query:x             |
                    a?, body?   | a?, x?, body?   | query:a, query:x, body             | query parameter 'x' was added and stands before the body
                    a?, body?   | a?, body!       | body, query:a                      | the body stands before query parameter 'a' now, since one of them became required or optional
                    a?          | a?, body!       | body, query:a                      | the body is required now and stands before query parameter 'a'
                    """)
    void what_is_new_comes_last(String base, String revision, String signature, String broken) {
        SurfaceLedger ledger =
                Surface.arrange(bundle(base), SurfaceLedger.EMPTY).ledger();
        Surface surface = Surface.arrange(bundle(revision), ledger);

        assertThat(surface.ledger().of("operation:search")).containsExactly(signature.split(", "));
        assertThat(surface.broken())
                .extracting(LintFinding::message)
                .isEqualTo(broken == null ? List.of() : List.of("callers of search must change: " + broken));
        assertThat(Surface.arrange(surface.bundle(), surface.ledger()).bundle())
                .as("a second time changes nothing")
                .isSameAs(surface.bundle());
    }

    @Test
    void a_broken_signature_is_told_with_its_place() {
        SurfaceLedger ledger =
                Surface.arrange(bundle("a?"), SurfaceLedger.EMPTY).ledger();
        LintFinding broken = Surface.arrange(bundle("a?, x!"), ledger).broken().get(0);

        assertThat(broken.path()).containsExactly("paths", "/search", "get", "parameters", "1");
        assertThat(broken.range().start()).hasToString("9:11");
        assertThat(broken.source()).isEqualTo("search.yaml");
    }

    @Test
    void the_parameters_of_a_path_stay_with_all_its_operations() {
        Bundle bundle = parse("""
                openapi: 3.0.3
                info: {title: Search, version: 1.0.0}
                paths:
                  /search:
                    parameters: [{name: z, in: query}, {name: a, in: query}]
                    get: {operationId: search, parameters: [{name: b, in: query}], responses: {}}
                    delete: {operationId: clear, responses: {}}
                """);
        SurfaceLedger ledger = new SurfaceLedger(
                new java.util.TreeMap<>(java.util.Map.of("operation:search", List.of("query:a", "query:b"))));
        Surface surface = Surface.arrange(bundle, ledger);

        assertThat(surface.ledger().of("operation:search")).containsExactly("query:a", "query:b", "query:z");
        assertThat(surface.ledger().of("operation:clear")).containsExactly("query:z", "query:a");
        assertThat(surface.bundle().root().at("/paths/~1search/parameters").isMissingNode())
                .isTrue();
        assertThat(surface.bundle()
                        .root()
                        .at("/paths/~1search/delete/parameters")
                        .size())
                .isEqualTo(2);
        assertThat(bundle.root().at("/paths/~1search/parameters").size())
                .as("the given one is untouched")
                .isEqualTo(2);
    }

    @Test
    void properties_and_values_keep_their_order_too() {
        SurfaceLedger ledger = Surface.arrange(
                        schemas("[open, paid]", "[Offen, Bezahlt]", "id: {}, total: {}"), SurfaceLedger.EMPTY)
                .ledger();
        Surface surface = Surface.arrange(
                schemas("[draft, paid, open]", "[Entwurf, Bezahlt, Offen]", "id: {}, note: {}, total: {}"), ledger);

        assertThat(surface.ledger().entries())
                .containsEntry("enum:Status", List.of("open", "paid", "draft"))
                .containsEntry("schema:Order", List.of("id", "total", "note"));
        assertThat(surface.bundle().root().at("/components/schemas/Status/x-enum-varnames"))
                .hasToString("[\"Offen\",\"Bezahlt\",\"Entwurf\"]");
        assertThat(surface.bundle()
                        .root()
                        .at("/components/schemas/Order/properties")
                        .propertyNames())
                .containsExactly("id", "total", "note");
    }

    private static Bundle schemas(String values, String names, String properties) {
        return parse("""
                openapi: 3.0.3
                info: {title: Search, version: 1.0.0}
                paths: {}
                components:
                  schemas:
                    Status: {type: string, enum: %s, x-enum-varnames: %s}
                    Order: {type: object, properties: {%s}}
                """.formatted(values, names, properties));
    }

    /** {@code a?} is an optional parameter of the query, {@code a!} a required one. */
    private static Bundle bundle(String parameters) {
        StringBuilder list = new StringBuilder();
        String body = "";
        for (String each : parameters.split(", ")) {
            String name = each.substring(0, each.length() - 1);
            boolean required = each.endsWith("!");
            if (name.equals("body")) {
                body = "      requestBody: {required: " + required + ", content: {application/json: {}}}\n";
            } else {
                list.append("        - {name: " + name + ", in: query, required: " + required + "}\n");
            }
        }
        return parse("""
                openapi: 3.0.3
                info: {title: Search, version: 1.0.0}
                paths:
                  /search:
                    get:
                      operationId: search
                      parameters:
                %s%s      responses: {}
                """.formatted(list, body));
    }

    private static Bundle parse(String text) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        return Bundler.bundle(reader.contract(reader.parse("search.yaml", text)));
    }
}
