package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A TypeScript client on fetch: no dependencies at run time, for Node and browsers. */
final class TypeScriptClient implements Preset {
    /** Templates of ours in the place of the generator's, and those that they include. */
    private static final List<String> REPLACED = List.of(
            "README.mustache",
            "apis.index.mustache",
            "apis.mustache",
            "enumUnion.mustache",
            "index.mustache",
            "licenseInfo.mustache",
            "modelEnumInterfaces.mustache",
            "modelGenericInterfaces.mustache",
            "modelOneOfInterfaces.mustache",
            "models.index.mustache",
            "operationDoc.mustache",
            "package.mustache",
            "pager.mustache",
            "parameterType.mustache",
            "requestArgument.mustache",
            "runtime.mustache",
            "tsconfig.mustache",
            "valueType.mustache");

    private static final List<String> ADDED = List.of("client", "credentials", "encoding", "errors", "paging");

    /** What the package exports of its own, so that no model is called so. */
    private static final List<String> TAKEN = List.of(
            "ApiError",
            "ApiPromise",
            "ApiResponse",
            "CallOptions",
            "ClientCredentials",
            "ConnectionError",
            "Credentials",
            "ProblemDetails",
            "RequestEvent",
            "ResponseEvent",
            "Secret",
            "TimeoutError",
            "Transport");

    /** Each operation is in the group of its first tag only, since in several it would be declared several times. */
    private static final Map<String, String> ONE_GROUP = Map.of("KEEP_ONLY_FIRST_TAG_IN_OPERATION", "true");

    @Override
    public String kind() {
        return "typescript-client";
    }

    @Override
    public String summary() {
        return "A TypeScript client on fetch, for Node and browsers";
    }

    @Override
    public String generator() {
        return "typescript-fetch";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.of("package", "the name on npm, such as @acme/orders; from the title of the contract"),
                PresetOption.of("client", "the name of the class that users make; from the title of the contract"),
                PresetOption.of("license", "an SPDX expression; from the contract"),
                PresetOption.of("author", "who publishes it; the contact of the contract"),
                PresetOption.of("repository", "the URL of its git repository"));
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.CLIENT;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        ContractFacts facts = new ContractFacts(input.contract());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("npmName", input.option("package").orElseGet(() -> facts.kebabTitle() + "-client"));
        properties.put("npmVersion", input.version());
        properties.put("clientName", input.option("client").orElseGet(() -> facts.pascalTitle() + "Client"));
        properties.put("paramsSuffix", facts.freeSuffix("Params", "Parameters", "Arguments"));
        properties.put("packageDescription", facts.summary());
        properties.put("apiTitle", facts.title());
        properties.put("apiDescription", facts.description());
        properties.put("securitySchemes", facts.securitySchemes());
        input.option("license").or(facts::license).ifPresent(it -> properties.put("licenseId", it));
        facts.licenseUrl().ifPresent(it -> properties.put("licenseHref", it));
        input.option("author").or(facts::author).ifPresent(it -> properties.put("author", it));
        input.option("repository").ifPresent(it -> properties.put("repository", it));
        facts.homepage().ifPresent(it -> properties.put("homepage", it));
        properties.put("withoutRuntimeChecks", "true");
        properties.put("supportsES6", "true");
        properties.put("importFileExtension", ".js");
        properties.put("hideGenerationTimestamp", "true");
        return new EngineSettings(
                properties,
                Map.of("apis", "", "models", "", "supportingFiles", "", "apiDocs", "false", "modelDocs", "false"),
                // JSON has no sets.
                Map.of(
                        "type",
                        Map.of("set", "Array"),
                        "modelName",
                        facts.modelNamesBeside(TAKEN),
                        "normalizer",
                        ONE_GROUP),
                Stream.of(
                                REPLACED.stream().map(Overlay::replacing),
                                ADDED.stream().map(name -> Overlay.file(name + ".mustache", "src", name + ".ts")),
                                Stream.of(
                                        Overlay.file("gitignore.mustache", "", ".gitignore"),
                                        Overlay.file("LICENSE.mustache", "", "LICENSE")))
                        .flatMap(it -> it)
                        .toList(),
                List.of(".npmignore", "tsconfig.esm.json"));
    }
}
