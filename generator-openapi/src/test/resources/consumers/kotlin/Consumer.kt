import com.example.orders.ApiConnectionException
import com.example.orders.ApiListener
import com.example.orders.ApiOptions
import com.example.orders.ApiRequest
import com.example.orders.ApiResponse
import com.example.orders.ApiResponseException
import com.example.orders.OrdersClient
import com.example.orders.ProblemException
import com.example.orders.model.Address
import com.example.orders.model.OrderLineRequest
import com.example.orders.model.OrderPatch
import com.example.orders.model.OrderRequest
import com.example.orders.model.OrderStatus
import com.example.orders.model.Problem
import java.net.URI
import java.nio.file.Files
import java.time.Duration
import java.time.OffsetDateTime
import java.util.UUID

/** Calls the server as an application would, and prints a line for each scenario. */
fun main(arguments: Array<String>) {
    val (url, tokenUrl) = arguments
    val heard = mutableListOf<String>()
    val client = OrdersClient(url, timeout = Duration.ofSeconds(5), application = "consumer/1.0", credentials = { bearer("secret-token") })
    scenario("success") {
        val order = client.orders.getOrder(id("0001"))
        check(order.id, id("0001"))
        check(order.createdAt, OffsetDateTime.parse("2026-03-02T10:20:31Z"))
        check(order.lines.first().sku, "BK-204817")
        check(order.shipment?.deliveredAt, null)
    }
    scenario("paging") {
        check(client.orders.listOrdersAll(limit = 2).map { it.id }.toList(), listOf("0001", "0002", "0003", "0004", "0005").map { id(it) })
    }
    scenario("paging stops early") { check(client.orders.listOrdersAll(limit = 7).take(2).count(), 2) }
    scenario("filters") {
        val page = client.orders.listOrders(status = listOf(OrderStatus.PAID, OrderStatus.ON_HOLD), limit = 3)
        check(page.page.nextCursor, "c2")
    }
    scenario("429") { check(client.orders.getOrder(id("0429")).status, OrderStatus.SHIPPED) }
    scenario("503") { check(client.orders.getOrder(id("0503")).status, OrderStatus.SHIPPED) }
    scenario("always 503") { check(failure<ProblemException> { client.orders.getOrder(id("0504")) }.status, 503) }
    scenario("idempotency key") { check(client.orders.createOrder(order()).status, OrderStatus.PENDING) }
    scenario("upload") {
        val file = Files.createTempFile("invoice", ".pdf")
        Files.writeString(file, "%PDF")
        check(client.orders.uploadAttachment(id("0001"), file, "invoice", labels = listOf("a", "b")).fileName, "invoice.pdf")
    }
    scenario("not repeated") {
        val patch = OrderPatch(deliveryInstructions = "Ring twice.")
        check(failure<ApiResponseException> { client.orders.updateOrder(id("0001"), "\"7c1f03\"", patch) }.status, 503)
    }
    scenario("no content") { client.orders.deleteOrderLine(id("0001"), id("0002"), "\"7c1f03\"") }
    scenario("problem") {
        val problem = failure<ProblemException> { client.orders.getOrder(id("0404")) }
        check(problem.message, "404 Order not found: This is what happened.")
        check(problem.type, "https://api.example.com/problems/404")
        check(problem.members["orderId"], id("0404").toString())
        check(problem.body(Problem::class.java)?.status, 404)
    }
    scenario("unknown") { check(client.orders.getOrder(id("0777")).status, OrderStatus.UNRECOGNIZED) }
    scenario("time-out") {
        val options = ApiOptions(timeout = Duration.ofMillis(300), maxRetries = 0)
        check(failure<ApiConnectionException> { client.orders.getOrder(id("0888"), options) }.isTimeout, true)
    }
    scenario("client credentials") {
        val program = OrdersClient(url, credentials = { clientCredentials("me", "s3cret", URI.create(tokenUrl), listOf("orders:read")) })
        repeat(2) { check(program.orders.getOrder(id("0401")).status, OrderStatus.SHIPPED) }
    }
    scenario("redirection") { check(client.orders.getOrder(id("0302")).id, id("0001")) }
    scenario("hooks") {
        val listener = object : ApiListener {
            override fun onRequest(request: ApiRequest, attempt: Int) {
                heard += "$attempt ${request.method} ${"Authorization" in request.headers}"
            }

            override fun onResponse(request: ApiRequest, attempt: Int, response: ApiResponse<*>, duration: Duration) {
                heard += "$attempt ${response.status}"
            }
        }
        OrdersClient(url, listeners = listOf(listener)).orders.getOrder(UUID.fromString("22222222-8a1e-4d57-9a53-0f6a7f0f0429"))
        check(heard, listOf("1 GET false", "1 429", "2 GET false", "2 200"))
    }
}

private fun order() = OrderRequest(
    currency = "EUR",
    lines = listOf(OrderLineRequest(sku = "BK-204817", quantity = 2)),
    shippingAddress = Address("Ines Moreau", "Rue de la Loge 12", "69005", "Lyon", "FR"),
)

private fun id(ending: String): UUID = UUID.fromString("5f0c3b52-8a1e-4d57-9a53-0f6a7f0f$ending")

private fun check(actual: Any?, expected: Any?) = kotlin.check(actual == expected) { "$actual instead of $expected" }

private inline fun <reified E : Exception> failure(call: () -> Any): E = try {
    call()
    error("no exception")
} catch (e: Exception) {
    e as? E ?: throw e
}

private fun scenario(name: String, run: () -> Unit) = try {
    run()
    println("$name: ok")
} catch (e: Exception) {
    println("$name: $e")
}
