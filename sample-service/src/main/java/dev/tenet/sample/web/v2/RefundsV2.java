package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.api.RefundsApi;
import dev.tenet.sample.api.v2.model.Refund;
import dev.tenet.sample.api.v2.model.RefundReason;
import dev.tenet.sample.api.v2.model.RefundRequest;
import dev.tenet.sample.api.v2.model.RefundStatus;
import dev.tenet.sample.payments.NewRefund;
import dev.tenet.sample.payments.Refunds;
import dev.tenet.sample.shared.Caller;
import dev.tenet.sample.web.CurrentCaller;
import dev.tenet.sample.web.Idempotency;
import dev.tenet.sample.web.Responses;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RefundsV2 implements RefundsApi {
    private static final String ASK_AGAIN_AFTER = "2";

    private final Refunds refunds;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RefundsV2(Refunds refunds, Idempotency idempotency, CurrentCaller caller) {
        this.refunds = refunds;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<Refund> createRefund(String idempotencyKey, RefundRequest request) {
        Caller known = caller.get();
        return idempotency.once(known, idempotencyKey, request, Refund.class, () -> {
            dev.tenet.sample.payments.Refund refund = refunds.give(
                    known,
                    new NewRefund(
                            request.getPaymentId(),
                            SharedModels.money(request.getAmount()),
                            request.getReason().getValue(),
                            request.getComment()));
            return Responses.accepted(refund.id())
                    .header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_AFTER)
                    .body(model(refund));
        });
    }

    @Override
    public ResponseEntity<Refund> getRefund(UUID refundId) {
        dev.tenet.sample.payments.Refund refund = refunds.get(caller.get(), refundId);
        BodyBuilder response = ResponseEntity.ok();
        return (refund.isPending() ? response.header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_AFTER) : response)
                .body(model(refund));
    }

    private static Refund model(dev.tenet.sample.payments.Refund refund) {
        Refund model = new Refund(
                refund.id(),
                refund.paymentId(),
                SharedModels.money(refund.amount()),
                RefundStatus.fromValue(refund.status()),
                refund.createdAt());
        String reason = refund.reason();
        return reason == null ? model : model.reason(RefundReason.fromValue(reason));
    }
}
