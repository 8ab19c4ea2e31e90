package dev.tenet.sample.orders;

import dev.tenet.sample.shared.Caller;
import java.util.List;
import java.util.UUID;

/** Documents that belong to orders. */
public interface Attachments {

    Attachment store(Caller caller, UUID orderId, NewAttachment attachment);

    /** A document to be kept. */
    record NewAttachment(String kind, String fileName, String mediaType, byte[] content, List<String> labels) {}

    /** A document as it is kept. */
    record Attachment(UUID id, String kind, String fileName, String mediaType, long size, List<String> labels) {}
}
