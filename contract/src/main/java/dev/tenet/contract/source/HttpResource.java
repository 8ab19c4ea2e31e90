package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * {@code https://…}: fetched once, within limits of time, size and redirects; those from https to http are not followed. A private
 * address is asked only where the caller named it.
 *
 * @param named the URL that the caller gave, whose server may be private; empty for one that stands in a document
 */
record HttpResource(String url, String named, Bytes bytes) implements Resource {
    private static final int REDIRECTS = 5;
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration WHOLE = Duration.ofSeconds(120);

    @Override
    public String name() {
        return url;
    }

    @Override
    public String identity() {
        return url;
    }

    /** All of it within one time limit: a server that sends a byte a minute is not waited for. */
    @Override
    public byte[] read() throws SourceException {
        FutureTask<byte[]> task = new FutureTask<>(this::fetch);
        Thread thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(WHOLE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SourceException reason) {
                throw reason;
            }
            throw new SourceException("cannot be fetched (" + e.getCause() + "); check the URL and the network");
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new SourceException("was not complete after " + WHOLE.toSeconds() + " seconds; use a local copy");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new SourceException("was not fetched: interrupted");
        }
    }

    private byte[] fetch() throws IOException, InterruptedException, SourceException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(ANSWER)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI at = uri(url);
        for (int followed = 0; followed <= REDIRECTS; followed++) {
            checkAddress(at);
            HttpResponse<InputStream> response = client.send(request(at), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Optional<String> location = response.headers().firstValue("Location");
                if (response.statusCode() / 100 == 3 && location.isPresent()) {
                    at = redirected(at, location.get());
                } else if (response.statusCode() == 200) {
                    return bytes.read(body);
                } else {
                    throw new SourceException("the server answered " + response.statusCode() + "; check the URL");
                }
            }
        }
        throw new SourceException(
                "was redirected more than " + REDIRECTS + " times; give the last URL, or use a local copy");
    }

    private void checkAddress(URI at) throws SourceException {
        if (!isOfNamedServer(at) && PrivateAddresses.has(at)) {
            throw new SourceException("leads to " + at.getHost()
                    + ", which is inside of a private network; use a local copy, or give its URL as the source");
        }
    }

    private boolean isOfNamedServer(URI at) throws SourceException {
        if (named.isEmpty()) {
            return false;
        }
        URI server = uri(named);
        return at.getScheme().equalsIgnoreCase(server.getScheme())
                && at.getPort() == server.getPort()
                && Objects.equals(at.getHost(), server.getHost());
    }

    private static URI redirected(URI from, String location) throws SourceException {
        URI to = from.resolve(uri(location));
        if (!Sources.isRemote(to.toString())
                || from.getScheme().equalsIgnoreCase("https") && !to.getScheme().equalsIgnoreCase("https")) {
            throw new SourceException("is redirected to " + to + ", which is not followed; use a local copy");
        }
        return to;
    }

    private static URI uri(String text) throws SourceException {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new SourceException("is not a URL; correct it");
        }
    }

    private static HttpRequest request(URI at) throws SourceException {
        try {
            return HttpRequest.newBuilder(at)
                    .timeout(ANSWER)
                    .header("Accept", "application/yaml, application/json, */*")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new SourceException("is not a URL; correct it");
        }
    }

    @Override
    public Resource relative(String path) throws SourceException {
        try {
            URI target = URI.create(url).resolve(new URI(null, null, path, null));
            return new HttpResource(target.toString(), named, bytes);
        } catch (IllegalArgumentException | URISyntaxException e) {
            throw new SourceException("\"" + path + "\" is not a relative URL; correct the reference");
        }
    }
}
