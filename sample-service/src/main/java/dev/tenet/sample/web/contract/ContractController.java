package dev.tenet.sample.web.contract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the contracts back, each as one document: what runs can be compared with what is written. */
@RestController
class ContractController {
    private final ServedContracts contracts;

    ContractController(ServedContracts contracts) {
        this.contracts = contracts;
    }

    @GetMapping("/openapi/{version}.yaml")
    ResponseEntity<byte[]> contract(@PathVariable String version) {
        return contracts
                .version(version)
                .map(contract -> contract.document().getBytes(StandardCharsets.UTF_8))
                .map(document -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_YAML)
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                        .eTag(DigestUtils.md5DigestAsHex(document))
                        .body(document))
                .orElse(ResponseEntity.notFound().build());
    }
}
