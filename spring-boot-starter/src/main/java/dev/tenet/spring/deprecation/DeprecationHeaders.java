package dev.tenet.spring.deprecation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headers that announce the end of an operation: {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and {@code Link} (RFC 8288) to what comes
 * instead and to what to read about it. Days begin in UTC.
 */
public final class DeprecationHeaders {
    static final String DEPRECATION = "Deprecation";
    static final String SUNSET = "Sunset";
    static final String LINK = "Link";

    /** IMF-fixdate of RFC 9110, section 5.6.7; the formatter of the JDK leaves days without their zero. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final Map<Ending, Fixed> fixed = new IdentityHashMap<>();

    /** Prepares the headers of all endings; {@code {version}} and {@code {operation}} in a configured address stand for both. */
    public DeprecationHeaders(Endings endings, DeprecationRules rules) {
        Successors successors = new Successors(endings.operations());
        endings.all()
                .forEach(ending -> fixed.put(
                        ending,
                        new Fixed(
                                successors.of(ending),
                                rules.documentation(ending).map(UriTemplate::new))));
    }

    /** What does not depend on the request. */
    private record Fixed(Optional<Successors.Target> successor, Optional<UriTemplate> documentation) {}

    /** @param name {@code Deprecation}, {@code Sunset} or {@code Link} */
    record Header(String name, String value) {}

    List<Header> of(Endings.Match match) {
        Ending ending = match.ending();
        List<Header> headers = new ArrayList<>();
        if (ending.deprecated()) {
            // Without a day of its own it has been deprecated for as long as anybody can tell.
            headers.add(new Header(
                    DEPRECATION,
                    "@" + ending.since().map(DeprecationHeaders::second).orElse(0L)));
        }
        ending.sunset().ifPresent(day -> headers.add(new Header(SUNSET, HTTP_DATE.format(day.atStartOfDay()))));
        Fixed known = fixed.getOrDefault(ending, new Fixed(Optional.empty(), Optional.empty()));
        known.successor()
                .flatMap(target -> uri(target, match))
                .ifPresent(uri -> headers.add(link(uri, "successor-version")));
        known.documentation()
                .flatMap(template -> template.expand(Map.of(
                        "version", ending.operation().version(),
                        "operation", ending.operation().id())))
                .ifPresent(uri -> headers.add(link(uri, "deprecation")));
        return headers;
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    private static Optional<String> uri(Successors.Target target, Endings.Match match) {
        return target.uri()
                .expand(match.request().variables())
                .map(uri -> uri.startsWith("/")
                        ? match.request().prefix()
                                + (target.isBelowBasePath() ? match.request().basePath() : "")
                                + uri
                        : uri);
    }

    private static Header link(String uri, String relation) {
        return new Header(LINK, "<" + uri + ">; rel=\"" + relation + "\"");
    }
}
