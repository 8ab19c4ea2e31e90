package dev.tenet.sample.caching;

import dev.tenet.sample.shared.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.serializer.RedisSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Values as encrypted JSON: personal data leaves the database, and what somebody else wrote into Redis is never read as an object. */
final class EncryptedJson<T> implements RedisSerializer<T> {
    private final String context;
    private final Class<T> type;
    private final Encryption encryption;
    private final JsonMapper json;

    EncryptedJson(String region, Class<T> type, Encryption encryption, JsonMapper json) {
        this.context = "cache " + region;
        this.type = type;
        this.encryption = encryption;
        this.json = json;
    }

    @Override
    public byte[] serialize(@Nullable T value) {
        return encryption.encrypt(json.writeValueAsString(value), context);
    }

    @Override
    public @Nullable T deserialize(byte @Nullable [] bytes) {
        return bytes == null ? null : json.readValue(encryption.decrypt(bytes, context), type);
    }
}
