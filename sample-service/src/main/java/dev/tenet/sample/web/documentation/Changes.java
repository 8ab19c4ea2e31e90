package dev.tenet.sample.web.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the build wrote about the step from v1 to v2: pages with nothing to load, each with a policy of its own. */
@Component
final class Changes {
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\">");

    private final Map<String, ChangePage> pages = Stream.of("changelog", "migration")
            .map(Changes::read)
            .collect(Collectors.toUnmodifiableMap(ChangePage::name, Function.identity()));

    /**
     * A page.
     *
     * @param policy which of its scripts and styles may run: those that it was written with
     */
    record ChangePage(String name, String html, String policy) {}

    Optional<ChangePage> find(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    private static ChangePage read(String name) {
        try {
            String file = name.equals("migration") ? "v1-to-v2.migration.html" : "v1-to-v2.html";
            String html =
                    new ClassPathResource("documentation/changes/" + file).getContentAsString(StandardCharsets.UTF_8);
            Matcher policy = POLICY.matcher(html);
            if (!policy.find()) {
                throw new IllegalStateException(file + " has no Content-Security-Policy");
            }
            return new ChangePage(name, html, policy.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
