package dev.tenet.sample.webhooks.internal;

import dev.tenet.sample.webhooks.internal.Outbox.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox: signed, at least once, with growing pauses between attempts. */
@Component
class WebhookSender implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);
    private static final int AT_ONCE = 20;
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private final Outbox outbox;
    private final WebhookPost post;
    private final WebhookProperties properties;
    // Side by side: one receiver that does not answer must not hold up the others.
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private volatile boolean stopping;

    WebhookSender(Outbox outbox, WebhookPost post, WebhookProperties properties) {
        this.outbox = outbox;
        this.post = post;
        this.properties = properties;
    }

    @Scheduled(fixedDelayString = "${sample.webhooks.interval:500ms}")
    void send() throws InterruptedException {
        // The lease outlasts a time-out and the notes after it, or a second instance would send what this one still
        // holds.
        Duration lease = properties.timeout().multipliedBy(3);
        List<Message> messages;
        do {
            messages = stopping ? List.of() : outbox.take(AT_ONCE, lease);
            threads.invokeAll(messages.stream().map(this::sending).toList());
        } while (messages.size() == AT_ONCE);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forgetOldMessages() {
        outbox.forget(properties.keep());
    }

    /** What is being sent is finished; nothing else is begun. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }

    private Callable<Void> sending(Message message) {
        return () -> {
            try {
                int status = post.send(message);
                if (status >= 200 && status < 300) {
                    outbox.delivered(message);
                } else if (status == 410) {
                    outbox.stop(message);
                } else {
                    retry(message, "answered " + status);
                }
            } catch (IOException e) {
                retry(message, e.toString());
            } catch (RuntimeException e) {
                // Not lost: it is due again when its lease ends.
                log.warn("Cannot send or note message {} to subscription {}", message.id(), message.subscription(), e);
            }
            return null;
        };
    }

    private void retry(Message message, String reason) {
        if (message.age().compareTo(properties.giveUpAfter()) > 0) {
            log.warn("Gave up message {} to subscription {}: {}", message.id(), message.subscription(), reason);
            outbox.giveUp(message);
            return;
        }
        Duration doubled = properties.firstDelay().multipliedBy(1L << Math.min(message.attempts() - 1, 20));
        Duration longest = doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
        // Chance spreads the attempts: a receiver that comes back is not hit by all senders at once.
        outbox.later(message, Duration.ofMillis((long)
                (longest.toMillis() * ThreadLocalRandom.current().nextDouble(0.5, 1))));
    }
}
