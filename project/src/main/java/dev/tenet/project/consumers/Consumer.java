package dev.tenet.project.consumers;

import java.util.List;

/**
 * Somebody who is known to use an API.
 *
 * @param seesWebhooks whether what is known of it would show webhooks
 */
record Consumer(String name, List<Use> uses, boolean seesWebhooks) {
    Consumer {
        uses = List.copyOf(uses);
    }
}
