package dev.tenet.sample.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Encrypts what a copy of the database must not tell: AES-256-GCM, a new nonce for each value. The context (the tenant) is
 * authenticated with it, so that a value copied into another tenant's row cannot be read there.
 */
@Component
public final class Encryption {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Encryption(Properties properties) {
        byte[] bytes = Base64.getDecoder().decode(properties.key());
        if (bytes.length != 32) {
            throw new IllegalArgumentException(
                    "sample.encryption.key must be 32 bytes in Base64: openssl rand -base64 32");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    public byte[] encrypt(String value, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = apply(Cipher.ENCRYPT_MODE, nonce, context, value.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    public String decrypt(byte[] stored, String context) {
        ByteBuffer in = ByteBuffer.wrap(stored);
        byte[] nonce = new byte[NONCE_BYTES];
        in.get(nonce);
        byte[] encrypted = new byte[in.remaining()];
        in.get(encrypted);
        return new String(apply(Cipher.DECRYPT_MODE, nonce, context, encrypted), StandardCharsets.UTF_8);
    }

    private byte[] apply(int mode, byte[] nonce, String context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the value was not encrypted with this key, in this context", e);
        }
    }

    /** @param key 32 bytes in Base64; of the environment ({@code SAMPLE_ENCRYPTION_KEY}), never of a file in version control */
    @ConfigurationProperties("sample.encryption")
    record Properties(String key) {
        @Override
        public String toString() {
            return "Properties[key=…]";
        }
    }
}
