package dev.tenet.sample.shared;

/**
 * Who calls. Every method of the domain asks for it, so that none can forget whose data it may touch.
 *
 * @param tenant the shop that the data belongs to
 * @param client the OAuth client, for quotas and statistics
 */
public record Caller(String tenant, String client) {}
