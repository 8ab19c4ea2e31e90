package dev.tenet.sample.webhooks.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent.
 *
 * @param allowInsecure whether http and addresses of the local network may be called: for development
 * @param timeout of one attempt
 * @param firstDelay before the second attempt; it doubles from there on
 * @param giveUpAfter after which no more attempts are made
 * @param keep how long messages can be looked at after they have arrived
 */
@ConfigurationProperties("sample.webhooks")
record WebhookProperties(
        @DefaultValue("false") boolean allowInsecure,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("1s") Duration firstDelay,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("7d") Duration keep) {}
