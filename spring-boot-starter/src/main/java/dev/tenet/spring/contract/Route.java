package dev.tenet.spring.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A path under which an operation answers, in the terms of Spring, so that both find the same operation.
 *
 * @param names of the variables in the contract, in sequence; those of the pattern are numbered, since Spring allows fewer names
 */
record Route(ServedOperation operation, String basePath, PathPattern pattern, int length, List<String> names) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** @throws org.springframework.web.util.pattern.PatternParseException where no request could be told to match the path */
    static Route of(ServedOperation operation, String basePath) {
        String template = basePath + operation.operation().path();
        List<String> names = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int from = 0;
        while (variable.find()) {
            pattern.append(literal(template.substring(from, variable.start())))
                    .append("{v")
                    .append(names.size())
                    .append('}');
            names.add(variable.group(1));
            from = variable.end();
        }
        pattern.append(literal(template.substring(from)));
        return new Route(
                operation,
                basePath,
                PathPatternParser.defaultInstance.parse(pattern.toString()),
                PathContainer.parsePath(pattern.toString()).elements().size(),
                List.copyOf(names));
    }

    /** What Spring would take for a wildcard is matched by the wildcard for one character. */
    private static String literal(String text) {
        return text.replace('*', '?');
    }

    Optional<OperationMatch> match(PathContainer path, String prefix) {
        PathMatchInfo match = pattern.matchAndExtract(path);
        if (match == null) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            variables.put(names.get(i), match.getUriVariables().getOrDefault("v" + i, ""));
        }
        return Optional.of(new OperationMatch(operation, basePath, Map.copyOf(variables), prefix));
    }
}
