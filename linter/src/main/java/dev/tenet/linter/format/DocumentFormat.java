package dev.tenet.linter.format;

import dev.tenet.linter.value.Value;
import java.util.Optional;

/** A kind of document that rules can be meant for. */
public enum DocumentFormat {
    OAS2("oas2", "OpenAPI 2.0 (Swagger)"),
    OAS3("oas3", "OpenAPI 3.x"),
    OAS3_0("oas3.0", "OpenAPI 3.0.x"),
    OAS3_1("oas3.1", "OpenAPI 3.1.x"),
    OAS3_2("oas3.2", "OpenAPI 3.2.x");

    private final String label;
    private final String title;

    DocumentFormat(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** What rulesets write. */
    public String label() {
        return label;
    }

    /** What people are shown. */
    public String title() {
        return title;
    }

    /** The format of that name; {@code oas3_1} is {@code oas3.1}. */
    public static Optional<DocumentFormat> named(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** Whether a document, with references followed, is of this format. */
    public boolean matches(Value document) {
        throw new UnsupportedOperationException(title);
    }
}
