package dev.tenet.spring.deprecation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the announcement in a response whose handler starts anew, or sets links of its own. */
final class AnnouncingResponse extends HttpServletResponseWrapper {
    private final List<DeprecationHeaders.Header> headers;

    AnnouncingResponse(HttpServletResponse response, List<DeprecationHeaders.Header> headers) {
        super(response);
        this.headers = headers;
        announce();
    }

    private void announce() {
        headers.forEach(header -> super.addHeader(header.name(), header.value()));
    }

    @Override
    public void reset() {
        super.reset();
        announce();
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        super.setHeader(name, value);
        if (name.equalsIgnoreCase(DeprecationHeaders.LINK)) {
            headers.stream()
                    .filter(header -> header.name().equals(DeprecationHeaders.LINK))
                    .forEach(header -> super.addHeader(header.name(), header.value()));
        }
    }
}
