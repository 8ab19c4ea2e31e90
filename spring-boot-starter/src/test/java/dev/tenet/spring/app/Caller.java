package dev.tenet.spring.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Calls the application over HTTP. */
public record Caller(String base) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static Caller of(org.springframework.core.env.Environment environment) {
        return new Caller("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    public HttpResponse<String> call(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> as(String client, String method, String path) {
        return call(method, path, "Authorization", "Bearer " + client);
    }

    public static List<String> links(HttpResponse<?> response) {
        return response.headers().allValues("Link");
    }

    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
