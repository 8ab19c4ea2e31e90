package dev.tenet.sample.webhooks;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A subscription; its secret is never shown again. */
public record Subscription(UUID id, URI callbackUrl, List<String> events, OffsetDateTime createdAt) {}
