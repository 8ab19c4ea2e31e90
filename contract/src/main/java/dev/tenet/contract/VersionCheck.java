package dev.tenet.contract;

import dev.tenet.contract.model.OpenApiVersion;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which version of OpenAPI a document is written in. */
final class VersionCheck {
    private static final List<String> MARKS = List.of("openapi", "swagger");

    private VersionCheck() {}

    /** Throws where the document is not an OpenAPI document, or of a version that is not read. */
    static OpenApiVersion of(Document document) {
        if (!(document.root() instanceof ObjectNode root)) {
            throw at(
                    document,
                    document.root(),
                    "not an OpenAPI document, which is an object at its top; check the file");
        }
        Node openapi = root.get("openapi");
        if (openapi != null) {
            String version = text(openapi);
            if (version != null && is(version, "3.0")) {
                return OpenApiVersion.V3_0;
            }
            if (version != null && is(version, "3.1")) {
                return OpenApiVersion.V3_1;
            }
            if (version != null && is(version, "3.2")) {
                return OpenApiVersion.V3_2;
            }
            throw unsupported(document, openapi, "OpenAPI", version);
        }
        Node swagger = root.get("swagger");
        if (swagger != null) {
            String version = text(swagger);
            if (version != null && is(version, "2.0")) {
                return OpenApiVersion.V2_0;
            }
            throw unsupported(document, swagger, "Swagger", version);
        }
        throw at(
                document, root, "not an OpenAPI document: it has neither \"openapi\" nor \"swagger\"; " + advice(root));
    }

    private static String advice(ObjectNode root) {
        if (root.has("swaggerVersion")) {
            return "Swagger 1.x is not read: convert it to OpenAPI 3";
        }
        if (root.has("asyncapi")) {
            return "AsyncAPI is not read";
        }
        for (String mark : MARKS) {
            Optional<String> near = Nearest.of(mark, root.keys());
            if (near.isPresent()) {
                return "did you mean \"" + mark + "\" in place of \"" + near.get() + "\"?";
            }
        }
        return "add openapi: 3.1.0, or check the file";
    }

    private static boolean is(String version, String line) {
        return version.equals(line) || version.startsWith(line + ".") || version.startsWith(line + "-");
    }

    private static @Nullable String text(Node node) {
        if (node instanceof NumberNode number) {
            return number.value().toPlainString();
        }
        return node instanceof StringNode string ? string.value().strip() : null;
    }

    private static InputException unsupported(Document document, Node node, String what, @Nullable String version) {
        String shown = version == null ? node.toString() : version;
        String close = shown.startsWith("4") ? "3.2" : "3.1";
        return at(
                document,
                node,
                what + " " + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown)
                        + " is not supported (2.0, 3.0, 3.1 and 3.2 are); convert the document to " + close);
    }

    private static InputException at(Document document, Node node, String message) {
        return InputException.at(
                document.source(), Optional.of(document.range(node).start()), message);
    }
}
