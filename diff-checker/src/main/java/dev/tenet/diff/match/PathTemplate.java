package dev.tenet.diff.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path templates without the names of their parameters, which are not on the wire. */
public final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private PathTemplate() {}

    /** {@code /orders/{id}} and {@code /orders/{orderId}} have the same skeleton. */
    public static String skeleton(String template) {
        return VARIABLE.matcher(template).replaceAll("{}");
    }

    /** The names of the parameters, from left to right. */
    public static List<String> variables(String template) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Whether all that one template stands for is part of what another stands for: {@code /orders/latest} and {@code /orders/{id}}. */
    public static boolean covers(String template, String other) {
        StringBuilder expression = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            expression
                    .append(Pattern.quote(template.substring(end, matcher.start())))
                    .append("[^/]+");
            end = matcher.end();
        }
        expression.append(Pattern.quote(template.substring(end)));
        return Pattern.matches(expression.toString(), other);
    }
}
