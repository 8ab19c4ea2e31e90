package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.api.PaymentsApi;
import dev.tenet.sample.api.v2.model.CardMethod;
import dev.tenet.sample.api.v2.model.InvoiceMethod;
import dev.tenet.sample.api.v2.model.Payment;
import dev.tenet.sample.api.v2.model.PaymentPage;
import dev.tenet.sample.api.v2.model.PaymentRequest;
import dev.tenet.sample.api.v2.model.PaymentStatus;
import dev.tenet.sample.api.v2.model.SepaMethod;
import dev.tenet.sample.api.v2.model.WalletMethod;
import dev.tenet.sample.payments.NewPayment;
import dev.tenet.sample.payments.PaymentMethod;
import dev.tenet.sample.payments.Payments;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.shared.Page;
import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.Idempotency;
import dev.tenet.sample.web.Responses;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PaymentsV2 implements PaymentsApi {
    private final Payments payments;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PaymentsV2(Payments payments, Idempotency idempotency, CurrentCaller caller) {
        this.payments = payments;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<Payment> createPayment(String idempotencyKey, PaymentRequest request) {
        Caller known = caller.get();
        return idempotency.once(known, idempotencyKey, request, Payment.class, () -> {
            dev.tenet.sample.payments.Payment payment = payments.take(
                    known,
                    new NewPayment(
                            request.getOrderId(),
                            SharedModels.money(request.getAmount()),
                            method(request.getMethod())));
            return Responses.created(payment.id()).body(model(payment));
        });
    }

    @Override
    public ResponseEntity<Payment> getPayment(UUID paymentId) {
        return ResponseEntity.ok(model(payments.get(caller.get(), paymentId)));
    }

    @Override
    public ResponseEntity<PaymentPage> listPayments(@Nullable UUID orderId, @Nullable String cursor, Integer limit) {
        Page<dev.tenet.sample.payments.Payment> page = payments.list(caller.get(), orderId, cursor, limit);
        return Responses.page(page)
                .body(new PaymentPage(
                        SharedModels.pageInfo(page),
                        page.items().stream().map(PaymentsV2::model).toList()));
    }

    private static PaymentMethod method(dev.tenet.sample.api.v2.model.PaymentMethod method) {
        if (method instanceof CardMethod card) {
            return new PaymentMethod("card", card.getToken());
        } else if (method instanceof SepaMethod sepa) {
            return new PaymentMethod("sepa", sepa.getIban() + " " + sepa.getMandateReference());
        } else if (method instanceof WalletMethod wallet) {
            return new PaymentMethod("wallet", wallet.getProvider().getValue() + " " + wallet.getToken());
        } else if (method instanceof InvoiceMethod invoice) {
            return new PaymentMethod("invoice", "due in " + invoice.getDueInDays() + " days");
        }
        throw new IllegalArgumentException("the contract has a method that is not known here: " + method.getClass());
    }

    private static Payment model(dev.tenet.sample.payments.Payment payment) {
        return new Payment(
                payment.id(),
                payment.orderId(),
                SharedModels.money(payment.amount()),
                payment.methodType(),
                PaymentStatus.fromValue(payment.status()),
                payment.capturedAt(),
                payment.createdAt());
    }
}
