package dev.tenet.generator.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The documents that were read last, so that several targets of one contract read it once. Each gets a copy, since OpenAPI Generator changes what it reads. */
final class ParsedDocuments {
    private static final int KEPT = 4;

    private final Map<Content, CompletableFuture<OpenAPI>> documents = new LinkedHashMap<>();

    /** Compares arrays by what is in them. */
    private record Content(byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Content that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    OpenAPI copyOf(byte[] json) {
        Content content = new Content(json);
        CompletableFuture<OpenAPI> mine = new CompletableFuture<>();
        CompletableFuture<OpenAPI> first;
        synchronized (documents) {
            first = documents.putIfAbsent(content, mine);
            while (documents.size() > KEPT) {
                documents.remove(documents.keySet().iterator().next());
            }
        }
        if (first == null) {
            try {
                mine.complete(ParsedDocument.of(json));
            } catch (RuntimeException e) {
                mine.completeExceptionally(e);
                throw e;
            }
        }
        return ModelCopy.of((first == null ? mine : first).join());
    }
}
