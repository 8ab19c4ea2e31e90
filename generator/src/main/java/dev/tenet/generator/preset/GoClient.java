package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A Go client: no modules but the standard library. */
final class GoClient implements Preset {
    /** Templates of ours in the place of the generator's, and those that they include. */
    private static final List<String> REPLACED = List.of(
            "README.mustache",
            "api.mustache",
            "client.mustache",
            "fieldTag.mustache",
            "fieldType.mustache",
            "go.mod.mustache",
            "model.mustache",
            "model_anyof.mustache",
            "model_enum.mustache",
            "model_oneof.mustache",
            "model_simple.mustache",
            "operation_doc.mustache",
            "paramName.mustache",
            "paramType.mustache",
            "partial_header.mustache",
            "resultType.mustache");

    private static final List<String> ADDED =
            List.of("credentials", "doc", "encoding", "errors", "paging", "transport", "types");

    /** What the package has of its own, so that no model is called so. */
    private static final List<String> TAKEN = List.of(
            "CallHeader",
            "CallMaxRetries",
            "CallOption",
            "CallResponse",
            "CallTimeout",
            "Client",
            "ClientCredentials",
            "Collect",
            "ConnectionError",
            "DefaultBaseURL",
            "File",
            "New",
            "Null",
            "Nullable",
            "Option",
            "ProblemError",
            "Ptr",
            "RequestEvent",
            "Response",
            "ResponseEvent",
            "Value");

    /** Each operation is in the group of its first tag only, since in several it would be declared several times. */
    private static final Map<String, String> ONE_GROUP = Map.of("KEEP_ONLY_FIRST_TAG_IN_OPERATION", "true");

    @Override
    public String kind() {
        return "go-client";
    }

    @Override
    public String summary() {
        return "A Go client on net/http";
    }

    @Override
    public String generator() {
        return "go";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.of(
                        "module",
                        "the path of the module, such as github.com/acme/orders-go; from the title of the contract"),
                PresetOption.of("package", "the name of the package; the end of the path"),
                PresetOption.of("license", "an SPDX expression; from the contract"));
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.CLIENT;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        ContractFacts facts = new ContractFacts(input.contract());
        Map<String, Object> properties = new LinkedHashMap<>();
        String module = input.option("module").orElseGet(() -> "example.com/" + facts.kebabTitle());
        properties.put("modulePath", module);
        properties.put("packageName", input.option("package").orElseGet(() -> packageOf(module)));
        properties.put("packageVersion", input.version());
        properties.put("paramsSuffix", facts.freeSuffix("Params", "Parameters", "Arguments"));
        properties.put("packageDescription", facts.summary());
        properties.put("apiTitle", facts.title());
        properties.put("apiDescription", facts.description());
        properties.put("securitySchemes", facts.securitySchemes());
        input.option("license").or(facts::license).ifPresent(it -> properties.put("licenseId", it));
        facts.licenseUrl().ifPresent(it -> properties.put("licenseHref", it));
        properties.put("generateUnmarshalJSON", "false");
        properties.put("hideGenerationTimestamp", "true");
        return new EngineSettings(
                properties,
                Map.of(
                        "apis",
                        "",
                        "models",
                        "",
                        "supportingFiles",
                        "",
                        "apiDocs",
                        "false",
                        "modelDocs",
                        "false",
                        "apiTests",
                        "false",
                        "modelTests",
                        "false"),
                Map.of(
                        "type",
                        Map.of(
                                "integer", "int64",
                                "number", "float64",
                                "float", "float64",
                                "decimal", "string",
                                "object", "map[string]any",
                                "AnyType", "any",
                                "File", "*File",
                                "file", "*File",
                                "binary", "*File"),
                        "modelName",
                        facts.modelNamesBeside(TAKEN),
                        "normalizer",
                        ONE_GROUP),
                Stream.of(
                                REPLACED.stream().map(Overlay::replacing),
                                ADDED.stream().map(name -> Overlay.file(name + ".mustache", "", name + ".go")),
                                Stream.of(Overlay.file("LICENSE.mustache", "", "LICENSE")))
                        .flatMap(it -> it)
                        .toList(),
                List.of(
                        ".gitignore",
                        ".travis.yml",
                        "api/",
                        "configuration.go",
                        "git_push.sh",
                        "go.sum",
                        "response.go",
                        "utils.go"));
    }

    /** {@code orders} of {@code github.com/acme/orders-go/v2}. */
    private static String packageOf(String module) {
        String name =
                module.replaceFirst("/v\\d+$", "").replaceFirst("^.*/", "").replaceFirst("^go-|[-.]go$", "");
        String letters = name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        return letters.matches("[a-z].*") ? letters : "api" + letters;
    }
}
