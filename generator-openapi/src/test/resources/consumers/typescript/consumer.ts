// Uses the SDK of orders v2 against a server that misbehaves, and prints a line for each scenario.
import assert from "node:assert/strict";
import {
    ApiError,
    ConnectionError,
    OrdersClient,
    TimeoutError,
    type Order,
    type OrdersClientOptions,
    type RequestEvent,
    type ResponseEvent,
} from "orders-client";

const [baseUrl, tokenUrl] = process.argv.slice(2) as [string, string];
const id = (ending: string) => `5f0c3b52-8a1e-4d57-9a53-0f6a7f0f${ending}`;
const client = (options: OrdersClientOptions = {}) =>
    new OrdersClient({ baseUrl, auth: { OAuth2: "secret-token" }, ...options });
const newOrder = {
    currency: "EUR",
    lines: [{ sku: "BK-204817", quantity: 2 }],
    shippingAddress: { recipient: "I", street: "S", postalCode: "6", city: "L", countryCode: "FR" },
};

async function failure(promise: Promise<unknown>): Promise<unknown> {
    return promise.then(
        () => assert.fail("it should have failed"),
        (error: unknown) => error,
    );
}

const scenarios: Record<string, () => Promise<void>> = {
    async success() {
        const order = await client().orders.getOrder({ orderId: id("0001") });
        assert.equal(order.number, "2026-000481");
        assert.equal(order.shipment?.deliveredAt, null);
    },
    async response() {
        const { data, status, headers } = await client().orders.getOrder({ orderId: id("0001") }).withResponse();
        assert.equal(data.id, id("0001"));
        assert.equal(status, 200);
        assert.equal(headers.get("content-type"), "application/json");
    },
    async paging() {
        const seen: string[] = [];
        for await (const order of client().orders.listOrdersAll({ limit: 2, status: ["paid", "shipped"] })) {
            seen.push(order.id.slice(-4));
        }
        assert.deepEqual(seen, ["0001", "0002", "0003", "0004", "0005"]);
    },
    async "paging stops early"() {
        for await (const order of client({ userAgent: "early" }).orders.listOrdersAll()) {
            assert.equal(order.id, id("0001"));
            break;
        }
    },
    async "retry after 429"() {
        const start = performance.now();
        await client().orders.getOrder({ orderId: id("0429") });
        assert.ok(performance.now() - start >= 1000, "Retry-After was not waited for");
    },
    async "retry after 503"() {
        assert.equal((await client().orders.getOrder({ orderId: id("0503") })).id, id("0503"));
    },
    async "retries end"() {
        const error = await failure(client({ maxRetries: 1 }).orders.getOrder({ orderId: id("0504") }));
        assert.ok(error instanceof ApiError);
        assert.equal(error.status, 503);
    },
    async "idempotency key"() {
        assert.equal((await client().orders.createOrder({ body: newOrder })).status, "pending");
    },
    async "own idempotency key"() {
        await client().orders.createOrder({ body: newOrder, idempotencyKey: "my-own-key-0001" });
    },
    async "not repeated"() {
        const error = await failure(
            client().orders.updateOrder({ orderId: id("0001"), ifMatch: "*", body: { deliveryInstructions: "x" } }),
        );
        assert.ok(error instanceof ApiError);
        assert.equal(error.status, 503);
    },
    async "typed error"() {
        const error = await failure(client().orders.getOrder({ orderId: id("0404") }));
        assert.ok(error instanceof ApiError);
        assert.ok(!(error instanceof ConnectionError));
        assert.equal(error.message, "404 Order not found (GET /orders/{orderId})");
        assert.equal(error.problem?.type, "https://api.example.com/problems/404");
        assert.equal(error.problem["orderId"], id("0404"));
        assert.equal(error.headers.get("content-type"), "application/problem+json");
        assert.match(error.body, /"orderId"/);
    },
    async "unknown values"() {
        const order: Order = await client().orders.getOrder({ orderId: id("0777") });
        switch (order.status) {
            case "shipped":
                assert.fail("it is teleported");
                break;
            default:
                assert.equal(order.status, "teleported");
        }
        assert.deepEqual((order as unknown as Record<string, unknown>)["carrierPigeon"], { name: "Otto" });
    },
    async "time-out"() {
        const start = performance.now();
        const error = await failure(
            client().orders.getOrder({ orderId: id("0888") }, { timeoutMs: 150, maxRetries: 0 }),
        );
        assert.ok(error instanceof TimeoutError);
        assert.ok(performance.now() - start < 3000);
    },
    async abort() {
        const error = await failure(
            client().orders.getOrder({ orderId: id("0888") }, { signal: AbortSignal.abort(new Error("enough")) }),
        );
        assert.equal((error as Error).message, "enough");
    },
    async "no connection"() {
        const error = await failure(
            client({ baseUrl: "http://127.0.0.1:9", maxRetries: 0 }).orders.getOrder({ orderId: id("0001") }),
        );
        assert.ok(error instanceof ConnectionError);
        assert.ok(!(error instanceof TimeoutError));
    },
    async "OAuth 2"() {
        const auth = { OAuth2: { clientId: "me", clientSecret: "s3cret", tokenUrl, scopes: ["orders:read"] } };
        const { orders } = client({ auth });
        await Promise.all([orders.getOrder({ orderId: id("0002") }), orders.getOrder({ orderId: id("0003") })]);
        assert.equal((await orders.getOrder({ orderId: id("0401") })).id, id("0401"));
    },
    async hooks() {
        const requests: RequestEvent[] = [];
        const responses: ResponseEvent[] = [];
        await client({
            onRequest: (event) => requests.push(event),
            onResponse: (event) => responses.push(event),
        }).orders.createOrder({ body: newOrder });
        assert.deepEqual(
            requests.map((it) => `${it.attempt} ${it.operation}`),
            ["0 POST /orders", "1 POST /orders"],
        );
        assert.deepEqual(
            responses.map((it) => it.response?.status),
            [503, 201],
        );
        assert.ok(requests.every((it) => it.headers.get("authorization") === null));
    },
    async "User-Agent"() {
        await client({ userAgent: "shop/2.1" }).orders.getOrder({ orderId: id("0009") });
    },
    async redirection() {
        await client().orders.getOrder({ orderId: id("0302") });
    },
    async upload() {
        const file = new File(["%PDF"], "invoice.pdf", { type: "application/pdf" });
        const attachment = await client().orders.uploadAttachment({
            orderId: id("0001"),
            file,
            kind: "invoice",
            labels: ["a", "b"],
        });
        assert.equal(attachment.fileName, "invoice.pdf");
    },
    async "no content"() {
        const nothing = await client().orders.deleteOrderLine({ orderId: id("0001"), lineId: id("0002"), ifMatch: "*" });
        assert.equal(nothing, undefined);
    },
};

for (const [name, scenario] of Object.entries(scenarios)) {
    try {
        await scenario();
        console.log(`${name}: ok`);
    } catch (error) {
        console.log(`${name}: ${String(error instanceof Error ? error.stack : error).replaceAll("\n", " ")}`);
    }
}
