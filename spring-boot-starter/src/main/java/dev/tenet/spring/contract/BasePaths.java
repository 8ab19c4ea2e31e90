package dev.tenet.spring.contract;

import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What servers put before the paths of operations: {@code /v1}, or nothing. */
final class BasePaths {
    private static final Pattern ORIGIN = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");
    private static final Pattern REST = Pattern.compile("[?#].*$", Pattern.DOTALL);
    private static final int MOST = 100;

    private BasePaths() {}

    static List<String> of(Operation operation) {
        return operation.servers().stream()
                .flatMap(server -> of(server).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(Server server) {
        String path =
                REST.matcher(ORIGIN.matcher(server.url()).replaceFirst("")).replaceFirst("");
        List<String> paths = List.of(path);
        for (Map.Entry<String, List<String>> variable : server.variables().entrySet()) {
            String name = "{" + variable.getKey() + "}";
            if (path.contains(name)) {
                paths = paths.stream()
                        .flatMap(each -> variable.getValue().stream().map(value -> each.replace(name, value)))
                        .limit(MOST)
                        .toList();
            }
        }
        return new ArrayList<>(paths).stream().map(BasePaths::normal).toList();
    }

    /** With a slash before it, and none behind it. */
    static String normal(String path) {
        String normal = path.startsWith("./") ? path.substring(1) : path;
        while (normal.endsWith("/")) {
            normal = normal.substring(0, normal.length() - 1);
        }
        return normal.isEmpty() || normal.startsWith("/") ? normal : "/" + normal;
    }
}
