package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** {@code https://…}: fetched once, within time and size limits; redirects from https to http are not followed. */
record HttpResource(String url, Bytes bytes) implements Resource {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Override
    public String name() {
        return url;
    }

    @Override
    public String identity() {
        return url;
    }

    @Override
    public byte[] read() throws SourceException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(TIMEOUT)
                    .header("Accept", "application/yaml, application/json, */*")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new SourceException("the server answered " + response.statusCode() + "; check the URL");
                }
                return bytes.read(body);
            }
        } catch (IllegalArgumentException e) {
            throw new SourceException("is not a URL; correct it");
        } catch (IOException e) {
            throw new SourceException("cannot be fetched (" + e + "); check the URL and the network");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException("was not fetched: interrupted");
        }
    }

    @Override
    public Resource relative(String path) throws SourceException {
        try {
            URI target = URI.create(url).resolve(new URI(null, null, path, null));
            return new HttpResource(target.toString(), bytes);
        } catch (IllegalArgumentException | java.net.URISyntaxException e) {
            throw new SourceException("\"" + path + "\" is not a relative URL; correct the reference");
        }
    }
}
