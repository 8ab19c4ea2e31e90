package dev.tenet.contract.finding;

/** The dimensions of compatibility. */
public enum Category {
    /** Bytes on the wire. */
    WIRE,
    /** Source compatibility of generated code: names, tags, orders. */
    SDK,
    /** Deprecation, sunset, versioning. */
    POLICY,
    /** Texts. */
    DOCS;

    /** The name in reports and options. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
