package dev.tenet.report;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Proof;
import dev.tenet.contract.finding.Witness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The comparisons that the golden files show. */
enum Samples {
    UNCHANGED {
        @Override
        Comparison comparison() {
            return comparing(List.of());
        }
    },
    BREAKING {
        @Override
        Comparison comparison() {
            return comparing(List.of(minimumRaised(), operationRemoved(), undecidedPattern(), harmless(1)));
        }
    },
    MANY_COMPATIBLE {
        @Override
        Comparison comparison() {
            return comparing(IntStream.range(0, 25).mapToObj(Samples::harmless).toList());
        }
    },
    MINIFIED_AND_HOSTILE {
        @Override
        Comparison comparison() {
            return comparing(List.of(minified()));
        }
    };

    abstract Comparison comparison();

    private static final TestDocument V1 = TestDocument.of("orders/v1.json", """
            {
              "paths": {
                "/orders/{id}": {
                  "delete": {
                    "operationId": "deleteOrder",
                    "summary": "Deletes an order",
                    "responses": {"204": {"description": "gone"}}
                  }
                }
              },
              "schemas": {
                "Line": {"sku": {"pattern": "^[A-Z]+$"}, "quantity": {"type": "integer", "minimum": 0}}
              }
            }
            """);

    private static final TestDocument V2 = TestDocument.of("orders/v2.json", """
            {
              "schemas": {
                "Line": {"sku": {"pattern": "^(?=A)[A-Z]+$"}, "quantity": {"type": "integer", "minimum": 1}}
              },
              "paths": {}
            }
            """);

    private static Comparison comparing(List<Finding> changes) {
        return new Comparison(
                new Comparison.Side("orders/v1.json", "Orders", "1.4.0"),
                new Comparison.Side("orders/v2.json", "Orders", "2.0.0"),
                changes);
    }

    private static Finding minimumRaised() {
        return new Finding(
                "request-property-minimum-raised",
                Level.ERROR,
                Map.of(Category.WIRE, Level.ERROR, Category.DOCS, Level.INFO),
                "The minimum of the request property `quantity` was raised from 0 to 1, so that orders with empty lines are no longer accepted.",
                Optional.of(Direction.REQUEST),
                Proof.WITNESS,
                operations(300),
                Optional.of(V1.at("/schemas/Line/quantity/minimum")),
                Optional.of(V2.at("/schemas/Line/quantity/minimum")),
                Optional.of(new Witness(
                        Optional.of(TestDocument.value("""
                                        {"customer": "c-1", "lines": [{"sku": "A", "quantity": 0}, {"sku": "BBBBBBBBBBBBBBBBBBBBBBBBBBBB", "quantity": 12.50}], "express": true, "note": null}
                                        """)),
                        Optional.empty(),
                        "base",
                        "revision",
                        "/lines/0/quantity: 0 is below the minimum 1")),
                "a1");
    }

    private static Finding operationRemoved() {
        return new Finding(
                "operation-removed",
                Level.ERROR,
                Map.of(Category.WIRE, Level.ERROR, Category.SDK, Level.ERROR),
                "The operation DELETE /orders/{id} was removed.",
                Optional.empty(),
                Proof.RULE,
                List.of(new OperationRef("delete", "/orders/{id}", Optional.of("deleteOrder"))),
                Optional.of(V1.at("/paths/~1orders~1{id}/delete")),
                Optional.empty(),
                Optional.of(new Witness(
                        Optional.empty(),
                        Optional.of("DELETE /orders/{id}"),
                        "base",
                        "revision",
                        "there is no such operation")),
                "b2");
    }

    private static Finding undecidedPattern() {
        return new Finding(
                "request-property-pattern-changed",
                Level.WARNING,
                Map.of(Category.WIRE, Level.WARNING),
                "Whether the new pattern of `sku` accepts all that the old one did could not be decided: `pattern` uses a look-ahead.",
                Optional.of(Direction.REQUEST),
                Proof.UNDECIDED,
                operations(2),
                Optional.of(V1.at("/schemas/Line/sku/pattern")),
                Optional.of(V2.at("/schemas/Line/sku/pattern")),
                Optional.empty(),
                "c3");
    }

    private static Finding harmless(int number) {
        return new Finding(
                number % 3 == 0 ? "response-property-added" : "operation-added",
                Level.INFO,
                Map.of(Category.WIRE, Level.INFO),
                "Something was added that nobody who keeps to the contract can trip over, number " + number + ".",
                Optional.empty(),
                Proof.CONTAINED,
                operations(1 + number % 2),
                Optional.empty(),
                Optional.of(V2.at("/schemas")),
                Optional.empty(),
                "d" + number);
    }

    private static Finding minified() {
        String padding = "\"x\": \"" + "é".repeat(150) + "\", ";
        TestDocument document = TestDocument.of(
                "a\u001b[31m.json", "{" + padding + "\"t\": \"\u202Eevil\u009b\", " + padding + "\"z\": 1}");
        Location at = document.at("/t");
        return new Finding(
                "response-property-enum-value-added",
                Level.ERROR,
                Map.of(Category.WIRE, Level.ERROR),
                "A message with \u001b]0;a title\u0007 and a\ttab, and " + "anEndlessWord".repeat(20),
                Optional.of(Direction.RESPONSE),
                Proof.WITNESS,
                List.of(),
                Optional.of(at),
                Optional.of(at),
                Optional.of(new Witness(
                        Optional.of(TestDocument.value("[" + "[1, 2, 3], ".repeat(60) + "\"\u202E\u007f\"]")),
                        Optional.empty(),
                        "revision",
                        "base",
                        "\u001b[2J")),
                "e5");
    }

    private static List<OperationRef> operations(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> new OperationRef("post", "/orders/" + i, Optional.of("createOrder" + i)))
                .toList();
    }
}
