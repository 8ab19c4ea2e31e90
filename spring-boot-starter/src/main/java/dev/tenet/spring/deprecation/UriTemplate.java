package dev.tenet.spring.deprecation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** A URI with names in braces, as paths of contracts have them. */
record UriTemplate(String text) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** The URI with values in place of the names; nothing where a value is missing, or it would be no URI. */
    Optional<String> expand(Map<String, String> values) {
        StringBuilder uri = new StringBuilder();
        Matcher variable = VARIABLE.matcher(text);
        int from = 0;
        while (variable.find()) {
            String value = values.get(variable.group(1));
            if (value == null) {
                return Optional.empty();
            }
            uri.append(text, from, variable.start()).append(UriUtils.encode(value, StandardCharsets.UTF_8));
            from = variable.end();
        }
        uri.append(text.substring(from));
        try {
            return Optional.of(new URI(uri.toString()).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
