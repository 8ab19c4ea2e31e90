package dev.tenet.sample.web;

import dev.tenet.sample.orders.Attachments.NewAttachment;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.sample.web.contract.ServedOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Uploaded documents: of the types that the contract allows, and really of that type. */
@Component
public final class Uploads {
    private static final Map<String, byte[]> FIRST_BYTES = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    private final List<String> types;

    Uploads(ServedContracts contracts) {
        this.types = contracts
                .version("v2")
                .flatMap(contract -> contract.operation("uploadAttachment"))
                .map((ServedOperation operation) -> operation.partTypes("file"))
                .orElseThrow();
    }

    public NewAttachment attachment(MultipartFile file, String kind, @Nullable List<String> labels) {
        String type = Objects.requireNonNullElse(file.getContentType(), "");
        if (!types.contains(type)) {
            throw InvalidRequest.body("/file", "must be one of " + String.join(", ", types));
        }
        byte[] content = bytes(file);
        // The client names the type, and others will be sent it with that name: it must not be a script that says it is
        // a picture.
        byte[] first = FIRST_BYTES.getOrDefault(type, new byte[0]);
        if (content.length < first.length
                || !java.util.Arrays.equals(first, 0, first.length, content, 0, first.length)) {
            throw InvalidRequest.body("/file", "is not a document of the type " + type);
        }
        return new NewAttachment(kind, name(file), type, content, labels == null ? List.of() : labels);
    }

    /** Without folders: some browsers send them, and attackers do. */
    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace("\0", "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "document" : last;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
