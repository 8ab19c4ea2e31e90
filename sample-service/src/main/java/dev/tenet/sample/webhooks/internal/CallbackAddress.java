package dev.tenet.sample.webhooks.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be called. A caller names them: without this, our own network could be explored from outside (server-side request
 * forgery). Asked when an address is given and again before each call, since names can be pointed elsewhere meanwhile.
 */
@Component
class CallbackAddress {
    private final boolean allowInsecure;

    CallbackAddress(WebhookProperties properties) {
        this.allowInsecure = properties.allowInsecure();
    }

    /** What is wrong with an address, if anything. */
    Optional<String> objection(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) {
            return Optional.of("must be an absolute address without user information");
        }
        if (allowInsecure) {
            return "http".equals(address.getScheme()) || "https".equals(address.getScheme())
                    ? Optional.empty()
                    : Optional.of("must be an HTTP address");
        }
        if (!"https".equals(address.getScheme())) {
            return Optional.of("must be an HTTPS address");
        }
        try {
            for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
                if (isInternal(each)) {
                    return Optional.of("must not be an address of a private network");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("has a host that is not known");
        }
    }

    private static boolean isInternal(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carrierGrade = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrierGrade;
    }
}
