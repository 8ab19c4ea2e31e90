package dev.tenet.sample.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/**
 * The last row of a page: its value in the sequence of the list, and its id where several have that value. Unlike an offset it costs
 * the same on every page, and no row comes twice or not at all when others are added meanwhile.
 *
 * @param list which list, in which sequence: a cursor of one makes no sense in another
 */
public record Cursor(String list, String value, UUID id) {

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + "|" + value + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidRequest where the text is not a cursor of that list */
    public static Cursor decode(String text, String list) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length == 3 && parts[0].equals(list)) {
                return new Cursor(list, parts[1], UUID.fromString(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            // Told below, without what the decoder says of it.
        }
        throw foreign();
    }

    public OffsetDateTime time() {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            throw foreign();
        }
    }

    public BigDecimal number() {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw foreign();
        }
    }

    private static InvalidRequest foreign() {
        return InvalidRequest.parameter("cursor", "is not a cursor of this list");
    }
}
