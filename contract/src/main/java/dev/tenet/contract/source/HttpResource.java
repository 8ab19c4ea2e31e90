package dev.tenet.contract.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code https://…}: fetched once, within time and size limits; redirects from https to http are not followed. */
record HttpResource(String url, Bytes bytes) implements Resource {
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
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<InputStream> response = client.send(request(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new SourceException("the server answered " + response.statusCode() + "; check the URL");
            }
            return bytes.read(body);
        }
    }

    private HttpRequest request() throws SourceException {
        try {
            return HttpRequest.newBuilder(URI.create(url))
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
            return new HttpResource(target.toString(), bytes);
        } catch (IllegalArgumentException | URISyntaxException e) {
            throw new SourceException("\"" + path + "\" is not a relative URL; correct the reference");
        }
    }
}
