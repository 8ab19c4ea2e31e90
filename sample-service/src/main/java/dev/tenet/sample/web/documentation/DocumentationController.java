package dev.tenet.sample.web.documentation;

import dev.tenet.sample.web.contract.ServedContracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page itself, and what it asks this service for. */
@RestController
class DocumentationController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String page;
    private final Settings settings;
    private final Changes changes;

    DocumentationController(
            ServedContracts contracts, ObjectProvider<DemoClients> demo, Changes changes, Renderer renderer)
            throws IOException {
        this.page = new ClassPathResource("documentation/index.html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{{renderer}}", renderer.path());
        this.settings = Settings.of(
                contracts,
                demo.stream().flatMap(clients -> clients.all().stream()).toList());
        this.changes = changes;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> page() {
        return html(page, DocumentationPolicy.PAGE);
    }

    @GetMapping("/documentation/settings")
    ResponseEntity<Settings> settings() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(settings);
    }

    @GetMapping("/documentation/changes/{name}")
    ResponseEntity<byte[]> changes(@PathVariable String name) {
        return changes.find(name)
                .map(found -> html(found.html(), DocumentationPolicy.framed(found.policy())))
                .orElse(ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> html(String text, String policy) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .header(DocumentationPolicy.HEADER, policy)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .body(bytes);
    }
}
