"""Uses the client of the orders API, version 2, and prints one line for each scenario."""

from __future__ import annotations

import sys
import time
import traceback
import warnings
from collections.abc import Callable
from uuid import UUID

from orders_client import (
    Attempt,
    Bearer,
    ClientCredentials,
    Hooks,
    NotFoundError,
    OrdersClient,
    RawResponse,
    RequestTimeoutError,
    ServerError,
    TransportError,
)
from orders_client.models import Address, AttachmentUploadKind, OrderLineRequest, OrderPatch, OrderRequest, OrderStatus, Problem

URL, TOKEN_URL = sys.argv[1:]


def order(ending: str) -> UUID:
    return UUID("5f0c3b52-8a1e-4d57-9a53-0f6a7f0f" + ending)


def success(client: OrdersClient) -> None:
    found = client.orders.get_order_with_response(order("0001"))
    assert found.status == 200, found.status
    assert found.headers["content-type"] == "application/json", found.headers
    assert found.data.status is OrderStatus.SHIPPED, found.data.status
    assert found.data.lines[0].total.amount == "49.80", found.data.lines


def paging(client: OrdersClient) -> None:
    ids = [str(each.id)[-4:] for each in client.orders.list_orders_iter(limit=2, status=[OrderStatus.PAID, OrderStatus.ON_HOLD])]
    assert ids == ["0001", "0002", "0003", "0004", "0005"], ids


def retry_after(client: OrdersClient) -> None:
    start = time.monotonic()
    assert client.orders.get_order(order("0429")).id == order("0429")
    assert time.monotonic() - start >= 1.0, "did not wait"


def retries(client: OrdersClient) -> None:
    assert client.orders.get_order(order("0503")).id == order("0503")


def retries_end(client: OrdersClient) -> None:
    try:
        client.orders.get_order(order("0504"))
    except ServerError as error:
        assert error.status == 503, error.status
        return
    raise AssertionError("no error")


def idempotency_key(client: OrdersClient) -> None:
    address = Address(recipient="Ines Moreau", street="Rue de la Loge 12", postalCode="69005", city="Lyon", countryCode="FR")
    placed = client.orders.create_order(
        OrderRequest(currency="EUR", lines=[OrderLineRequest(sku="BK-204817", quantity=2)], shippingAddress=address)
    )
    assert placed.status is OrderStatus.PENDING, placed.status


def upload(client: OrdersClient) -> None:
    attachment = client.orders.upload_attachment(
        order("0001"), ("invoice.pdf", b"%PDF"), AttachmentUploadKind.INVOICE, labels=["a", "b"]
    )
    assert attachment.file_name == "invoice.pdf", attachment


def not_repeated(client: OrdersClient) -> None:
    try:
        client.orders.update_order(if_match='"1"', order_id=order("0001"), order_patch=OrderPatch())
    except ServerError:
        return
    raise AssertionError("no error")


def typed_error(client: OrdersClient) -> None:
    try:
        client.orders.get_order(order("0404"))
    except NotFoundError as error:
        assert str(error) == "404 Order not found: This is what happened.", str(error)
        assert error.problem is not None
        assert error.problem.type == "https://api.example.com/problems/404", error.problem.type
        assert error.problem["orderId"] == str(order("0404")), error.problem
        assert isinstance(error.data, Problem), error.data
        return
    raise AssertionError("no error")


def unknown_values(client: OrdersClient) -> None:
    found = client.orders.get_order(order("0777"))
    assert not found.status.is_known and found.status.value == "teleported", found.status
    assert found.status == "teleported"


def time_out(client: OrdersClient) -> None:
    start = time.monotonic()
    try:
        client.with_options(timeout=0.3, max_retries=0).orders.get_order(order("0888"))
    except RequestTimeoutError as error:
        assert isinstance(error, TransportError) and isinstance(error, TimeoutError)
        assert time.monotonic() - start < 3
        return
    raise AssertionError("no error")


def time_out_while_the_body_comes(client: OrdersClient) -> None:
    start = time.monotonic()
    try:
        client.with_options(timeout=0.3, max_retries=0).orders.get_order(order("0889"))
    except RequestTimeoutError:
        assert time.monotonic() - start < 3
        return
    raise AssertionError("no error")


def oauth2(client: OrdersClient) -> None:
    with OrdersClient(URL, auth=ClientCredentials("me", "secret", token_url=TOKEN_URL)) as other:
        assert other.orders.get_order(order("0401")).id == order("0401")
        assert other.orders.get_order(order("0401")).id == order("0401")


def redirect(client: OrdersClient) -> None:
    with OrdersClient(URL, auth=Bearer(lambda: "secret")) as other:
        assert other.orders.get_order(order("0302")).id == order("0001")


def hooks(client: OrdersClient) -> None:
    seen: list[str] = []

    class Log(Hooks):
        def before_attempt(self, attempt: Attempt) -> None:
            seen.append(f"{attempt.number} {attempt.method} {attempt.headers.get('Authorization')}")
            attempt.headers["X-Trace"] = "t1"

        def after_attempt(self, attempt: Attempt, outcome: RawResponse | TransportError) -> None:
            seen.append(str(outcome.status) if isinstance(outcome, RawResponse) else "failed")

    with OrdersClient(URL, auth=Bearer("secret"), hooks=Log(), user_agent="shop/1.0", max_retries=1) as other:
        try:
            other.orders.get_order(order("0504"))
        except ServerError:
            pass
    assert seen == ["0 GET None", "503", "1 GET None", "503"], seen


def deprecation(client: OrdersClient) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            client.customers.list_customer_orders(order("0001"))
        except NotFoundError:
            pass
    assert len(caught) == 1 and caught[0].category is DeprecationWarning, caught
    assert caught[0].filename == __file__, caught[0].filename
    assert "since 2026-11-01" in str(caught[0].message), caught[0].message


def no_content(client: OrdersClient) -> None:
    client.orders.delete_order_line(order_id=order("0001"), line_id=order("0002"), if_match='"1"')


SCENARIOS: list[Callable[[OrdersClient], None]] = [
    success,
    paging,
    retry_after,
    retries,
    retries_end,
    idempotency_key,
    upload,
    not_repeated,
    typed_error,
    unknown_values,
    time_out,
    time_out_while_the_body_comes,
    oauth2,
    redirect,
    hooks,
    deprecation,
    no_content,
]

with OrdersClient(URL, auth=Bearer("key")) as shared:
    for scenario in SCENARIOS:
        try:
            scenario(shared)
            print(f"{scenario.__name__}: ok")
        except Exception:
            print(f"{scenario.__name__}: {' '.join(traceback.format_exc().split())}")
