package dev.tenet.project.consumers;

import dev.tenet.contract.model.Server;

/** The path of a server, which stands before the paths of its operations: {@code /v1}, or nothing. */
final class ServerPath {
    private ServerPath() {}

    static String of(Server server) {
        String path = RequestTarget.of(server.url()).path();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }
}
