package dev.tenet.sample.web.documentation;

/** What browsers may load and run on the pages: what comes from here, and no script or style that stands in the page. */
final class DocumentationPolicy {
    static final String HEADER = "Content-Security-Policy";

    /** The images are those of the renderer's style sheet. */
    static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private DocumentationPolicy() {}

    /** The policy of a page that is shown within ours. */
    static String framed(String policy) {
        return policy + "; frame-ancestors 'self'";
    }
}
