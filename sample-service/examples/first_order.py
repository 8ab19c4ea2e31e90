import os

from orders_client import ClientCredentials, OrdersClient
from orders_client.models import Address, OrderLineRequest, OrderRequest

service = os.environ.get("SERVICE", "http://localhost:8080")
auth = ClientCredentials("shop-a", "secret-of-shop-a", f"{service}/oauth2/token", ("orders:read", "orders:write"))

with OrdersClient(f"{service}/orders/v2", auth=auth) as client:
    placed = client.orders.create_order(OrderRequest(
        currency="EUR",
        lines=[OrderLineRequest(sku="BK-204817", quantity=2)],
        shippingAddress=Address(
            recipient="Ines Moreau", street="Rue de la Loge 12", postalCode="69005", city="Lyon", countryCode="FR"),
    ))
    print(f"order {placed.number}: {placed.status.value}, {placed.total.amount} {placed.total.currency}")
