package dev.tenet.generator.preset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The security schemes of a contract as methods of the builder of a Java or Kotlin client. */
final class JvmCredentials {
    private JvmCredentials() {}

    /**
     * The schemes that the client can serve, for templates: {@code scheme}, one or two of {@code isBasic}, {@code isApiKey}, {@code isBearer} and {@code isClientCredentials}, and what its
     * methods are called. A kind that there is once gives its name to the method; of several, each has that of its scheme after it.
     */
    static List<Map<String, Object>> of(ContractFacts contract) {
        List<Map<String, Object>> schemes = contract.securitySchemes();
        List<Map<String, Object>> methods = new ArrayList<>();
        for (Map<String, Object> scheme : schemes) {
            Map<String, Object> method = new LinkedHashMap<>(scheme);
            method.put("scheme", scheme.get("name"));
            boolean oauth = scheme.containsKey("clientCredentials");
            if (oauth) {
                method.put("isClientCredentials", true);
                method.put("method", name("clientCredentials", scheme, count(schemes, "clientCredentials")));
            } else if (scheme.containsKey("basic")) {
                method.put("isBasic", true);
                method.put("method", name("basic", scheme, count(schemes, "basic")));
            } else if (scheme.containsKey("apiKey")) {
                method.put("isApiKey", true);
                method.put("method", name("apiKey", scheme, count(schemes, "apiKey")));
            }
            // A token of another flow serves as well.
            if (oauth || scheme.containsKey("bearer")) {
                method.put("isBearer", true);
                method.put(
                        "bearerMethod",
                        name("bearer", scheme, count(schemes, "clientCredentials") + count(schemes, "bearer")));
            }
            methods.add(method);
        }
        return methods;
    }

    private static long count(List<Map<String, Object>> schemes, String kind) {
        return schemes.stream().filter(each -> each.containsKey(kind)).count();
    }

    private static String name(String kind, Map<String, Object> scheme, long several) {
        if (several < 2) {
            return kind;
        }
        StringBuilder name = new StringBuilder(kind);
        for (String word : String.valueOf(scheme.get("name")).split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
