package dev.tenet.contract.source;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Hosts inside of a network (RFC 1918, RFC 4193, RFC 6598, RFC 3927, loopback): what a document names must not lead there, or whoever
 * writes a contract could make a build server ask its neighbours (server-side request forgery).
 */
final class PrivateAddresses {
    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;

    private PrivateAddresses() {}

    /** Whether any address of the host is one. A host that is not known here is left to whoever connects, who may have a proxy. */
    static boolean has(URI url) {
        String host = url.getHost();
        if (host == null) {
            return false;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || bytes.length == IPV4_BYTES && isReserved(bytes)
                || bytes.length == IPV6_BYTES && isUniqueLocalOrTranslated(bytes);
    }

    /** "This network" and the space that carriers share; the rest of IPv4 is named by {@link InetAddress}. */
    private static boolean isReserved(byte[] bytes) {
        return bytes[0] == 0 || bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    }

    /** fc00::/7, and 64:ff9b::/96 and 2002::/16, which stand for IPv4 addresses of any kind. */
    private static boolean isUniqueLocalOrTranslated(byte[] bytes) {
        return (bytes[0] & 0xfe) == 0xfc
                || bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b
                || bytes[0] == 0x20 && bytes[1] == 0x02;
    }
}
