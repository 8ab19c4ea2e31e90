package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A Rust client on reqwest. */
final class RustClient implements Preset {
    /** Templates of ours in the place of the generator's, and those that they include. */
    private static final List<String> REPLACED = List.of(
            "Cargo.mustache",
            "README.mustache",
            "arguments.mustache",
            "deprecation_text.mustache",
            "enum.mustache",
            "example.mustache",
            "lib.mustache",
            "model.mustache",
            "model_type.mustache",
            "option_type.mustache",
            "parameter_type.mustache",
            "partial_header.mustache",
            "reqwest/api.mustache",
            "reqwest/api_mod.mustache",
            "signature.mustache",
            "value.mustache");

    private static final List<String> MODULES =
            List.of("auth", "client", "error", "hooks", "pager", "transport", "wire");

    @Override
    public String kind() {
        return "rust-client";
    }

    @Override
    public String summary() {
        return "A Rust client on reqwest";
    }

    @Override
    public String generator() {
        return "rust";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.of(
                        "package", "the name on crates.io, such as acme-orders; from the title of the contract"),
                PresetOption.of("client", "the name of the type that users make; from the title of the contract"),
                PresetOption.of("license", "an SPDX expression; from the contract"),
                PresetOption.of("repository", "the URL of its git repository"));
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.CLIENT;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        ContractFacts facts = new ContractFacts(input.contract());
        String name = input.option("package").orElseGet(() -> facts.kebabTitle() + "-client");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("packageName", name);
        properties.put("crateName", name.toLowerCase(Locale.ROOT).replace('-', '_'));
        properties.put("packageVersion", input.version());
        properties.put("clientClass", input.option("client").orElseGet(() -> facts.pascalTitle() + "Client"));
        properties.put(
                "contractLabel",
                facts.title()
                        + ' '
                        + input.contract().root().at("/info/version").asString(""));
        properties.put("apiTitle", facts.title());
        properties.put("projectSummary", facts.summary());
        properties.put("securitySchemes", facts.securitySchemes());
        properties.put("hideGenerationTimestamp", "true");
        input.option("license").or(facts::license).ifPresent(it -> properties.put("projectLicense", it));
        facts.licenseUrl().ifPresent(it -> properties.put("licenseHref", it));
        facts.author().ifPresent(it -> properties.put("projectAuthor", it));
        input.option("repository").ifPresent(it -> properties.put("repository", it));
        facts.homepage().ifPresent(it -> properties.put("homepage", it));
        return new EngineSettings(
                properties,
                Map.of("apiDocs", "false", "modelDocs", "false"),
                // An enum of its own type can take values that it does not know, and has a name that others do not
                // have.
                Map.of("inlineSchemaOption", Map.of("RESOLVE_INLINE_ENUMS", "true")),
                Stream.of(
                                REPLACED.stream().map(Overlay::replacing),
                                MODULES.stream()
                                        .map(module -> Overlay.file(module + ".mustache", "src", module + ".rs")),
                                Stream.of(Overlay.file("LICENSE.mustache", "", "LICENSE")))
                        .flatMap(it -> it)
                        .toList(),
                List.of(".travis.yml", "docs/", "git_push.sh", "src/apis/configuration.rs"));
    }
}
