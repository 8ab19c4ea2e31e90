package dev.tenet.schema.language;

import java.util.List;

/**
 * Mailboxes: RFC 5321, section 4.1.2, and RFC 6531, section 3.3, for those in all scripts.
 *
 * <p>Validators differ in all that is not of the plain kind: quoted local parts, address literals, domains of which the top
 * level is not known, lengths. The inner bound is so narrow for that reason.
 */
final class EmailFormats {
    private static final String PLAIN = "^[A-Za-z0-9](?:[._+-]?[A-Za-z0-9]){0,31}"
            + "@(?:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,30}\\.){1,3}(?:com|org|net)$";
    private static final String OUTER = "^.+@\\S+$";

    private static final String ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]";
    private static final String LITERAL = "\\[(?:" + HostFormats.IPV4 + "|IPv6:" + HostFormats.ipv6() + ")\\]";
    private static final String MAILBOX = "^(?:A+(?:\\.A+)*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\")@(?:HOST|LITERAL)$";

    static List<Format> all() {
        return List.of(
                Format.between(
                                "email",
                                PLAIN,
                                grammar(ATEXT, HostFormats.hostname()),
                                OUTER,
                                "jane.doe@example.com",
                                "info@example.org")
                        .within("idn-email"),
                Format.between(
                        "idn-email",
                        PLAIN,
                        grammar("(?:" + ATEXT + "|[^\\u0000-\\u007F])", "[^\\s@\\u0000-\\u001F]+"),
                        OUTER,
                        "jane.doe@example.com",
                        "j\u00fcrgen@example.org"));
    }

    private static String grammar(String atext, String host) {
        return MAILBOX.replace("HOST", host).replace("LITERAL", LITERAL).replace("A+", atext + "+");
    }

    private EmailFormats() {}
}
