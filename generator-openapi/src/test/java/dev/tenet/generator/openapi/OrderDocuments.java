package dev.tenet.generator.openapi;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that {@link SdkServer} sends, valid by version 2 of the orders contract. */
final class OrderDocuments {
    private OrderDocuments() {}

    /** The id of an order that ends with four digits. */
    static String id(String ending) {
        return "5f0c3b52-8a1e-4d57-9a53-0f6a7f0f" + ending;
    }

    /** @param members further ones, each after a comma */
    static String order(String id, String status, String members) {
        return """
                {"id": "%s", "number": "2026-000481", "status": "%s",
                 "customerId": "3f6c1c1e-9f0a-4a45-8f5e-1d2b7b1f2c90",
                 "lines": [{"id": "8d0f4b6e-2a55-4f0e-b1ce-6d3a0e7a9f21", "sku": "BK-204817", "quantity": 2, "giftWrap": false,
                            "unitPrice": {"amount": "24.90", "currency": "EUR"}, "taxRate": "0.07",
                            "total": {"amount": "49.80", "currency": "EUR"}}],
                 "total": {"amount": "49.80", "currency": "EUR"},
                 "shippingAddress": {"recipient": "Ines Moreau", "street": "Rue de la Loge 12", "postalCode": "69005",
                                     "city": "Lyon", "countryCode": "FR"},
                 "shipment": {"carrier": "colissimo", "trackingNumber": "6A12345678901", "weightKg": 0.84,
                              "shippedAt": "2026-03-03T16:40:00Z", "deliveredAt": null},
                 "metadata": {"campaign": "newsletter-44"}, "createdAt": "2026-03-02T10:20:31Z"%s}
                """.formatted(id, status, members);
    }

    /** A page of orders; {@code next} is empty on the last one. */
    static String page(String next, String... endings) {
        String items =
                Stream.of(endings).map(ending -> order(id(ending), "paid", "")).collect(Collectors.joining(","));
        String cursor = next.isEmpty() ? "" : ",\"nextCursor\":\"" + next + '"';
        return "{\"items\":[" + items + "],\"page\":{\"size\":" + endings.length + ",\"hasMore\":" + !next.isEmpty()
                + cursor + "}}";
    }

    static String attachment(String id) {
        return """
                {"id": "%s", "kind": "invoice", "fileName": "invoice.pdf", "mediaType": "application/pdf", "size": 4}
                """.formatted(id);
    }

    /** @param members further ones, each after a comma */
    static String problem(int status, String title, String members) {
        return """
                {"type": "https://api.example.com/problems/%d", "title": "%s", "status": %d,
                 "detail": "This is what happened.", "instance": "/problems/1"%s}
                """.formatted(status, title, status, members);
    }
}
