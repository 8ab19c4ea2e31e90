package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenet.sample.client.v2.OrdersClient;
import dev.tenet.sample.client.v2.PaymentsApi.ListPaymentsOptions;
import dev.tenet.sample.client.v2.model.Cancellation;
import dev.tenet.sample.client.v2.model.CardMethod;
import dev.tenet.sample.client.v2.model.Money;
import dev.tenet.sample.client.v2.model.Order;
import dev.tenet.sample.client.v2.model.OrderStatus;
import dev.tenet.sample.client.v2.model.Payment;
import dev.tenet.sample.client.v2.model.PaymentMethod;
import dev.tenet.sample.client.v2.model.PaymentRequest;
import dev.tenet.sample.client.v2.model.Refund;
import dev.tenet.sample.client.v2.model.RefundReason;
import dev.tenet.sample.client.v2.model.RefundRequest;
import dev.tenet.sample.client.v2.model.SepaMethod;
import dev.tenet.sample.client.v2.model.WalletMethod;
import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money comes in once, and goes back at most once. */
@ServiceTest
class PaymentsTest {
    private final OrdersClient client;
    private final JdbcClient jdbc;

    PaymentsTest(Api api, JdbcClient jdbc) {
        this.client = api.v2(Api.SHOP_A);
        this.jdbc = jdbc;
    }

    @Test
    void a_card_pays_the_order_at_once() {
        Order order = client.orders().createOrder(OrdersV2Test.request());
        Payment payment = pay(order, "62.70", card());

        assertThat(payment.getStatus()).isEqualTo(Payment.StatusEnum.CAPTURED);
        assertThat(client.orders().getOrder(order.getId()).getStatus()).isEqualTo(OrderStatus.PAID);
        assertThat(client.payments().getPayment(payment.getId())).isEqualTo(payment);
        assertThat(client.payments()
                        .listPayments(new ListPaymentsOptions().orderId(order.getId()))
                        .getItems())
                .containsExactly(payment);
    }

    @Test
    void a_direct_debit_pays_the_order_when_the_money_is_in() {
        Order order = client.orders().createOrder(OrdersV2Test.request());
        Payment payment = pay(
                order, "62.70", new SepaMethod().iban("DE89370400440532013000").mandateReference("M-1"));

        assertThat(payment.getStatus()).isEqualTo(Payment.StatusEnum.AUTHORIZED);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(client.orders().getOrder(order.getId()).getStatus())
                                .isEqualTo(OrderStatus.PAID));
    }

    @Test
    void more_than_is_owed_is_not_taken() {
        Order order = client.orders().createOrder(OrdersV2Test.request());
        pay(order, "60.00", card());

        assertThat(OrdersV2Test.problem(() -> pay(order, "2.71", card()))
                        .member("violations")
                        .toString())
                .contains("/amount/amount");
        pay(order, "2.70", card());
    }

    @Test
    void two_payments_at_once_do_not_pay_twice() {
        Order order = client.orders().createOrder(OrdersV2Test.request());
        long taken = IntStream.range(0, 6)
                .parallel()
                .filter(i -> OrdersV2Test.problem(() -> pay(order, "62.70", card())) == null)
                .count();

        assertThat(taken).isEqualTo(1);
    }

    @Test
    void a_cancelled_order_gives_the_money_back() {
        Order order = client.orders().createOrder(OrdersV2Test.request());
        Payment payment = pay(order, "62.70", card());
        client.orders().cancelOrder(order.getId(), new Cancellation().reason(Cancellation.ReasonEnum.OUT_OF_STOCK));

        assertThat(jdbc.sql("select amount::text from refund where payment_id = ?")
                        .param(payment.getId())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("62.70"));
    }

    @Test
    void a_refund_is_under_way_and_then_there() {
        Order order = client.orders().createOrder(OrdersV2Test.request());
        Payment payment = pay(order, "62.70", card());
        RefundRequest request = new RefundRequest()
                .paymentId(payment.getId())
                .amount(new Money().amount("62.70").currency("EUR"))
                .reason(RefundReason.DAMAGED);
        Refund refund = client.refunds().createRefund(request);

        assertThat(refund.getStatus()).isEqualTo(Refund.StatusEnum.PENDING);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                client.refunds().getRefund(refund.getId()).getStatus())
                        .isEqualTo(Refund.StatusEnum.SUCCEEDED));
        assertThat(OrdersV2Test.problem(() -> client.refunds().createRefund(request))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_reference_is_not_to_be_read_in_the_database() {
        Order order = client.orders().createOrder(OrdersV2Test.request());
        Payment payment = pay(
                order,
                "62.70",
                new WalletMethod().provider(WalletMethod.ProviderEnum.APPLEPAY).token("a-secret-token"));

        assertThat(payment.getStatus()).isEqualTo(Payment.StatusEnum.REQUIRES_ACTION);
        byte[] stored = jdbc.sql("select reference from payment where id = ?")
                .param(payment.getId())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    private Payment pay(Order order, String amount, PaymentMethod method) {
        return client.payments()
                .createPayment(new PaymentRequest()
                        .orderId(order.getId())
                        .amount(new Money().amount(amount).currency("EUR"))
                        .method(method));
    }

    private static CardMethod card() {
        return new CardMethod().token("tok_9hQ2mXc7Lk");
    }
}
