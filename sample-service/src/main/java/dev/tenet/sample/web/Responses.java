package dev.tenet.sample.web;

import dev.tenet.sample.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What responses of all versions look like. References are relative: they are right behind every proxy. */
public final class Responses {
    private Responses() {}

    /** 201 with the place of what was made, which is below the one that was posted to. */
    public static BodyBuilder created(UUID id) {
        return ResponseEntity.status(HttpStatus.CREATED).location(below(id));
    }

    public static BodyBuilder accepted(UUID id) {
        return ResponseEntity.accepted().location(below(id));
    }

    /** 200 with the entity tag of what was read. Caches may keep it, and have to ask each time whether it is still so. */
    public static BodyBuilder versioned(long version) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(EntityTags.of(version));
    }

    /** 200 with what changes so slowly that a client may keep it for a while without asking. */
    public static BodyBuilder slow(Object value, Duration age) {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(age).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(text));
    }

    /** 200 with links to the first and the next page. */
    public static BodyBuilder page(Page<?> page) {
        BodyBuilder response = ResponseEntity.ok();
        List<String> links = new ArrayList<>();
        links.add("<" + withCursor("") + ">; rel=\"first\"");
        page.next().ifPresent(next -> links.add("<" + withCursor(next.encoded()) + ">; rel=\"next\""));
        return response.header(HttpHeaders.LINK, String.join(", ", links));
    }

    private static URI below(UUID id) {
        return URI.create(request().getRequestURI() + "/" + id);
    }

    private static String withCursor(String cursor) {
        List<String> parameters = new ArrayList<>();
        request().getParameterMap().forEach((name, values) -> {
            for (String value : name.equals("cursor") ? new String[0] : values) {
                parameters.add(encoded(name) + "=" + encoded(value));
            }
        });
        if (!cursor.isEmpty()) {
            parameters.add("cursor=" + encoded(cursor));
        }
        return request().getRequestURI() + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
