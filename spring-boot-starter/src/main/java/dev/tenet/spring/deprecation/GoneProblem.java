package dev.tenet.spring.deprecation;

import dev.tenet.contract.tree.StringNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers with problem details (RFC 9457) that say since when the operation is gone, and what to use instead. */
public final class GoneProblem implements GoneAnswer {
    private static final int STATUS = HttpServletResponse.SC_GONE;

    @Override
    public void write(Ending gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("title", "Gone");
        members.put("detail", detail(gone));
        members.put("instance", request.getRequestURI());
        members.put("operation", gone.operation().id());
        gone.sunset().ifPresent(day -> members.put("sunset", day.toString()));
        gone.replacement().ifPresent(instead -> members.put("replacedBy", instead));
        String json = members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + quoted(member.getValue()))
                .collect(Collectors.joining(",", "{\"status\":" + STATUS + ",", "}"));
        response.setStatus(STATUS);
        response.setContentType("application/problem+json");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@code deleteOrder of v1 is gone since 2026-10-31; use POST /orders/{orderId}/cancellation instead.} */
    public static String detail(Ending gone) {
        return gone.operation().id() + " of " + gone.operation().version() + " is gone"
                + gone.sunset().map(day -> " since " + day).orElse("")
                + gone.replacement()
                        .map(instead -> "; use " + instead + " instead")
                        .orElse("") + ".";
    }

    private static String quoted(String text) {
        return StringNode.of(text).toString();
    }
}
