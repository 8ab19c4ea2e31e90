package dev.tenet.spring.deprecation;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names of clients as metrics can bear them: so many and no more, none of them long, none with control characters. */
final class ClientNames {
    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";
    private static final int LONGEST = 100;

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    ClientNames(int most) {
        this.most = most;
    }

    String of(Optional<String> client) {
        String name = client.map(ClientNames::clean).filter(it -> !it.isEmpty()).orElse(ANONYMOUS);
        if (name.equals(ANONYMOUS) || known.contains(name)) {
            return name;
        }
        synchronized (known) {
            if (known.size() >= most && !known.contains(name)) {
                return OTHER;
            }
            known.add(name);
            return name;
        }
    }

    private static String clean(String name) {
        String clean = name.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
