import { OrdersClient } from "../../target/sdk/typescript/dist/index.js";

const service = process.env.SERVICE ?? "http://localhost:8080";
const client = new OrdersClient({
  baseUrl: `${service}/orders/v2`,
  auth: { OAuth2: { clientId: "shop-a", clientSecret: "secret-of-shop-a", tokenUrl: `${service}/oauth2/token`, scopes: ["orders:read", "orders:write"] } },
});

const placed = await client.orders.createOrder({
  body: {
    currency: "EUR",
    lines: [{ sku: "BK-204817", quantity: 2 }],
    shippingAddress: { recipient: "Ines Moreau", street: "Rue de la Loge 12", postalCode: "69005", city: "Lyon", countryCode: "FR" },
  },
});
console.log(`order ${placed.number}: ${placed.status}, ${placed.total.amount} ${placed.total.currency}`);
