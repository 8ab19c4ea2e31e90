package dev.tenet.sample.orders.internal;

import dev.tenet.sample.orders.Attachments;
import dev.tenet.sample.shared.Caller;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAttachments implements Attachments {
    private final JdbcClient jdbc;

    JdbcAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Attachment store(Caller caller, UUID orderId, NewAttachment attachment) {
        LockedOrder.of(jdbc, caller, orderId);
        UUID id = jdbc.sql("""
                insert into attachment (tenant_id, order_id, kind, file_name, media_type, content, labels)
                values (:tenant, :order, :kind, :fileName, :mediaType, :content, :labels)
                returning id""")
                .param("tenant", caller.tenant())
                .param("order", orderId)
                .param("kind", attachment.kind())
                .param("fileName", attachment.fileName())
                .param("mediaType", attachment.mediaType())
                .param("content", attachment.content())
                .param("labels", attachment.labels().toArray(String[]::new))
                .query(UUID.class)
                .single();
        return new Attachment(
                id,
                attachment.kind(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.content().length,
                attachment.labels());
    }
}
