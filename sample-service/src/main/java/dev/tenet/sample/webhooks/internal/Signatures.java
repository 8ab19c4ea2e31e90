package dev.tenet.sample.webhooks.internal;

import dev.tenet.sample.shared.Encryption;
import dev.tenet.sample.webhooks.internal.Outbox.Message;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs messages: the hexadecimal HMAC-SHA256 of the body. */
@Component
class Signatures {
    private final Encryption encryption;

    Signatures(Encryption encryption) {
        this.encryption = encryption;
    }

    /** Without a secret the id of the subscription is the key: the receiver can check that nothing was lost, and no more than that. */
    String of(Message message) {
        byte[] secret = message.secret();
        String key = secret == null ? message.subscription().toString() : encryption.decrypt(secret, message.tenant());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.payload().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
