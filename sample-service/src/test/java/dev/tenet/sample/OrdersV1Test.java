package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenet.sample.client.v1.OrdersApi.GetOrderLineOptions;
import dev.tenet.sample.client.v1.OrdersClient;
import dev.tenet.sample.client.v1.ProblemException;
import dev.tenet.sample.client.v1.model.Address;
import dev.tenet.sample.client.v1.model.CardMethod;
import dev.tenet.sample.client.v1.model.CustomerRequest;
import dev.tenet.sample.client.v1.model.InvoiceMethod;
import dev.tenet.sample.client.v1.model.Money;
import dev.tenet.sample.client.v1.model.Order;
import dev.tenet.sample.client.v1.model.OrderLineRequest;
import dev.tenet.sample.client.v1.model.OrderPatch;
import dev.tenet.sample.client.v1.model.OrderRequest;
import dev.tenet.sample.client.v1.model.OrderStatus;
import dev.tenet.sample.client.v1.model.Payment;
import dev.tenet.sample.client.v1.model.PaymentRequest;
import dev.tenet.sample.client.v1.model.RefundRequest;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.ServiceTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What v1 promised is kept over the domain of v2: through the generated client of v1. */
@ServiceTest
class OrdersV1Test {
    private final OrdersClient v1;
    private final dev.tenet.sample.client.v2.OrdersClient v2;
    private final JdbcClient jdbc;

    OrdersV1Test(Api api, JdbcClient jdbc) {
        this.v1 = api.v1(Api.SHOP_A);
        this.v2 = api.v2(Api.SHOP_A);
        this.jdbc = jdbc;
    }

    private static OrderRequest request() {
        return new OrderRequest()
                .currency("EUR")
                .lines(List.of(
                        new OrderLineRequest().sku("BK-204817").quantity(2),
                        new OrderLineRequest().sku("MUG-0042").quantity(1)))
                .shippingAddress(new Address()
                        .recipient("Ines Moreau")
                        .street("Rue de la Loge 12")
                        .zip("69005")
                        .city("Lyon")
                        .countryCode("FR"));
    }

    @Test
    void an_order_of_v1_is_an_order_of_v2() {
        Order placed = v1.orders().createOrder(request());
        dev.tenet.sample.client.v2.model.Order same = v2.orders().getOrder(placed.getId());

        assertThat(same.getShippingAddress().getPostalCode())
                .isEqualTo(placed.getShippingAddress().getZip());
        assertThat(same.getTotal().getAmount()).isEqualTo(placed.getTotal().getAmount());
        assertThat(placed.getLines().get(0).getTaxRate()).isEqualByComparingTo(new BigDecimal("0.07"));
        assertThat(same.getLines().get(0).getTaxRate()).isEqualTo("0.07");
    }

    @Test
    void a_guest_is_a_customer_without_a_name() {
        assertThat(v1.orders().createOrder(request()).getCustomerId()).isEqualTo(new UUID(0, 0));
    }

    @Test
    void the_same_day_is_express_now() {
        Order placed = v1.orders().createOrder(request().shippingMethod(OrderRequest.ShippingMethodEnum.SAME_DAY));

        assertThat(jdbc.sql("select shipping_method from orders where id = ?")
                        .param(placed.getId())
                        .query(String.class)
                        .single())
                .isEqualTo("express");
    }

    @Test
    void an_order_on_hold_is_pending() {
        Order placed = v1.orders().createOrder(request());
        jdbc.sql("update orders set status = 'on_hold' where id = ?")
                .param(placed.getId())
                .update();

        assertThat(v1.orders().getOrder(placed.getId()).getStatus()).isEqualTo(OrderStatus.PENDING);
        assertThat(v2.orders().getOrder(placed.getId()).getStatus())
                .isEqualTo(dev.tenet.sample.client.v2.model.OrderStatus.ON_HOLD);
    }

    @Test
    void a_change_need_not_say_what_it_is_based_on() {
        Order placed = v1.orders().createOrder(request());

        v1.orders().updateOrder(placed.getId(), new OrderPatch().deliveryInstructions("Ring twice."));
        v1.orders().updateOrder(placed.getId(), new OrderPatch().deliveryInstructions("Do not ring."));
        assertThat(jdbc.sql("select delivery_instructions from orders where id = ?")
                        .param(placed.getId())
                        .query(String.class)
                        .single())
                .isEqualTo("Do not ring.");
    }

    @Test
    void a_quantity_of_zero_takes_the_line_away() {
        Order placed = v1.orders().createOrder(request());
        UUID line = placed.getLines().get(0).getId();
        String tag = v1.orders()
                .getOrderLineWithResponse(placed.getId(), line, new GetOrderLineOptions())
                .header("ETag")
                .orElseThrow();

        assertThat(v1.orders()
                        .replaceOrderLine(
                                placed.getId(),
                                line,
                                tag,
                                new OrderLineRequest().sku("BK-204817").quantity(0))
                        .getQuantity())
                .isZero();
        assertThat(v1.orders().getOrder(placed.getId()).getLines()).hasSize(1);
    }

    @Test
    void an_order_can_be_deleted_until_it_is_paid() {
        Order placed = v1.orders().createOrder(request());
        v1.orders().deleteOrder(placed.getId());
        assertThat(problem(() -> v1.orders().getOrder(placed.getId())).status()).isEqualTo(404);

        Order paid = v1.orders().createOrder(request());
        pay(paid);
        assertThat(problem(() -> v1.orders().deleteOrder(paid.getId())).status())
                .isEqualTo(409);
    }

    @Test
    void a_payment_has_a_time_before_the_money_is_in() {
        Order placed = v1.orders().createOrder(request());
        Payment payment = v1.payments()
                .createPayment(new PaymentRequest()
                        .orderId(placed.getId())
                        .amount(new Money().amount("62.70").currency("EUR"))
                        .method(new InvoiceMethod().dueInDays(30)));

        assertThat(payment.getStatus()).isEqualTo(Payment.StatusEnum.AUTHORIZED);
        assertThat(payment.getCapturedAt()).isEqualTo(payment.getCreatedAt());
    }

    @Test
    void a_refund_needs_no_reason() {
        Order placed = v1.orders().createOrder(request());
        Payment payment = pay(placed);

        assertThat(v1.refunds()
                        .createRefund(new RefundRequest()
                                .paymentId(payment.getId())
                                .amount(new Money().amount("5.00").currency("EUR")))
                        .getReason())
                .isNull();
    }

    @Test
    void a_customer_has_the_fax_number_of_the_old_system() {
        UUID id = v1.customers()
                .createCustomer(new CustomerRequest()
                        .email(UUID.randomUUID() + "@example.org")
                        .lastName("Moreau"))
                .getId();
        jdbc.sql("update customer set fax_number = '+33 4 00' where id = ?")
                .param(id)
                .update();

        assertThat(v1.customers().getCustomer(id).getFaxNumber()).isEqualTo("+33 4 00");
    }

    private Payment pay(Order order) {
        return v1.payments()
                .createPayment(new PaymentRequest()
                        .orderId(order.getId())
                        .amount(new Money().amount("62.70").currency("EUR"))
                        .method(new CardMethod().token("tok_9hQ2mXc7Lk")));
    }

    private static ProblemException problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }
}
