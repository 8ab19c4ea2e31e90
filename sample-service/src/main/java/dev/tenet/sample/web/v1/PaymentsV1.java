package dev.tenet.sample.web.v1;

import dev.tenet.sample.api.v1.api.PaymentsApi;
import dev.tenet.sample.api.v1.model.CardMethod;
import dev.tenet.sample.api.v1.model.InvoiceMethod;
import dev.tenet.sample.api.v1.model.Payment;
import dev.tenet.sample.api.v1.model.PaymentRequest;
import dev.tenet.sample.api.v1.model.PaymentStatus;
import dev.tenet.sample.api.v1.model.SepaMethod;
import dev.tenet.sample.payments.NewPayment;
import dev.tenet.sample.payments.PaymentMethod;
import dev.tenet.sample.payments.Payments;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.Idempotency;
import dev.tenet.sample.web.Responses;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PaymentsV1 implements PaymentsApi {
    private final Payments payments;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PaymentsV1(Payments payments, Idempotency idempotency, CurrentCaller caller) {
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

    private static PaymentMethod method(dev.tenet.sample.api.v1.model.PaymentMethod method) {
        if (method instanceof CardMethod card) {
            return new PaymentMethod("card", card.getToken());
        } else if (method instanceof SepaMethod sepa) {
            return new PaymentMethod("sepa", sepa.getIban() + " " + sepa.getMandateReference());
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
                status(payment.status()),
                // v1 promised a time always: until the money is in, that of the payment.
                Objects.requireNonNullElse(payment.capturedAt(), payment.createdAt()),
                payment.createdAt());
    }

    /** v1 knows no payment that waits for the customer: it is not in yet, and not failed. */
    private static PaymentStatus status(String status) {
        return status.equals("requires_action") ? PaymentStatus.AUTHORIZED : PaymentStatus.fromValue(status);
    }
}
