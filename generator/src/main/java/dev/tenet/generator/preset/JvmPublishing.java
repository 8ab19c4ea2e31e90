package dev.tenet.generator.preset;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What Maven Central wants to know of an artifact, as far as the contract says it. */
record JvmPublishing(ContractFacts contract, PresetInput input) {

    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("tenetTitle", contract.title());
        properties.put("tenetSummary", contract.summary());
        contract.license().ifPresent(it -> properties.put("tenetLicense", it));
        contract.licenseUrl().ifPresent(it -> properties.put("tenetLicenseUrl", it));
        at("/info/contact/name").ifPresent(it -> properties.put("tenetDeveloper", it));
        at("/info/contact/email").ifPresent(it -> properties.put("tenetDeveloperEmail", it));
        contract.homepage().ifPresent(it -> properties.put("tenetHomepage", it));
        input.option("repository").ifPresent(it -> properties.put("tenetRepository", it));
        return properties;
    }

    private Optional<String> at(String pointer) {
        return Optional.of(input.contract().root().at(pointer).asString("")).filter(it -> !it.isBlank());
    }
}
