package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A C# client on HttpClient and the generic host. */
final class CSharpClient implements Preset {
    @Override
    public String kind() {
        return "csharp-client";
    }

    @Override
    public String summary() {
        return "A C# client on HttpClient and the generic host";
    }

    @Override
    public String generator() {
        return "csharp";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.of(
                        "package",
                        "the name on NuGet and of the namespace; from the title of the contract: OrdersClient"),
                PresetOption.of("framework", "the target framework", "net8.0"),
                PresetOption.of("license", "an SPDX expression; from the contract"));
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.CLIENT;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        ContractFacts facts = new ContractFacts(input.contract());
        String name = input.option("package").orElseGet(() -> facts.pascalTitle() + "Client");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("library", "generichost");
        properties.put("packageName", name);
        properties.put("packageTitle", name);
        properties.put("packageVersion", input.version());
        properties.put("packageDescription", facts.summary());
        properties.put("targetFramework", input.required("framework"));
        properties.put("nullableReferenceTypes", "true");
        properties.put("hideGenerationTimestamp", "true");
        input.option("license").or(facts::license).ifPresent(it -> properties.put("licenseId", it));
        facts.author().ifPresent(it -> properties.put("packageAuthors", it.replaceAll(" <.*", "")));
        return new EngineSettings(
                properties,
                Map.of("apiTests", "false", "modelTests", "false", "apiDocs", "false", "modelDocs", "false"),
                Map.of(),
                List.of(),
                List.of("appveyor.yml", "git_push.sh", "api/", "docs/", "src/*.Test/"));
    }
}
