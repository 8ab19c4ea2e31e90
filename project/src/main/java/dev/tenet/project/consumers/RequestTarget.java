package dev.tenet.project.consumers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path and query of a URL. */
record RequestTarget(String path, String query) {
    private static final Pattern URL = Pattern.compile(
            "(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    static RequestTarget of(String url) {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            return new RequestTarget("", "");
        }
        String query = matcher.group(2);
        String path = matcher.group(1);
        return new RequestTarget(path.isEmpty() && url.contains("//") ? "/" : path, query == null ? "" : query);
    }
}
