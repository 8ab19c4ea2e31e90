package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A Kotlin client on the HttpClient of the JDK. */
final class KotlinClient implements Preset {
    /** What is written once, into the package of the client: the files of the common behaviour. */
    private static final List<String> RUNTIME = List.of(
            "ApiBody",
            "ApiCall",
            "ApiCore",
            "ApiCredentials",
            "ApiErrors",
            "ApiExchange",
            "ApiJson",
            "ApiPages",
            "ApiTransport");

    private static final List<String> PARTIALS = List.of(
            "arguments",
            "deprecation",
            "fromLong",
            "kind",
            "parameters",
            "returned",
            "returnedType",
            "style",
            "type",
            "varType");

    private static final List<String> REPLACED = List.of("api", "licenseInfo", "model");

    /** Names that the generator thinks reserved, and writes with "property" before them. */
    private static final Map<String, String> NOT_RESERVED =
            Map.of("size", "size", "values", "values", "keys", "keys", "entries", "entries");

    @Override
    public String kind() {
        return "kotlin-client";
    }

    @Override
    public String summary() {
        return "A Kotlin client on the HttpClient of the JDK";
    }

    @Override
    public String generator() {
        return "kotlin";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.of("group", "The Maven group; from the domain of the contact or the server where absent."),
                PresetOption.of("artifact", "The Maven artifact; from the title of the contract where absent."),
                PresetOption.of("package", "The package; group and title where absent."),
                PresetOption.of("repository", "Where the source of the client is kept, a URL; for the published pom."));
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.CLIENT;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        JvmNames names = new JvmNames(input);
        ContractFacts contract = new ContractFacts(input.contract());
        String client = names.client();
        String folder = "src/main/kotlin/" + names.packageName().replace('.', '/');

        List<Overlay> overlay = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String name : RUNTIME) {
            overlay.add(Overlay.file(name + ".mustache", folder, name + ".kt"));
            files.add(name + ".kt");
        }
        overlay.add(Overlay.file("Client.mustache", folder, client + ".kt"));
        overlay.add(Overlay.file("gradle.mustache", "", "build.gradle.kts"));
        overlay.add(Overlay.file("settings.mustache", "", "settings.gradle.kts"));
        overlay.add(Overlay.file("README.mustache", "", "README.md"));
        overlay.add(Overlay.file("gitignore.mustache", "", ".gitignore"));
        files.addAll(List.of(client + ".kt", "build.gradle.kts", "settings.gradle.kts", "README.md", ".gitignore"));
        PARTIALS.forEach(name -> overlay.add(Overlay.replacing(name + ".mustache")));
        REPLACED.forEach(name -> overlay.add(Overlay.replacing(name + ".mustache")));

        Map<String, Object> properties = new TreeMap<>();
        properties.put("library", "jvm-okhttp4");
        properties.put("serializationLibrary", "jackson");
        properties.put("dateLibrary", "java8");
        properties.put("enumPropertyNaming", "UPPERCASE");
        properties.put("enumUnknownDefaultCase", "true");
        properties.put("sourceFolder", "src/main/kotlin");
        properties.put("packageName", names.packageName());
        properties.put("apiPackage", names.packageName());
        properties.put("modelPackage", names.packageName() + ".model");
        properties.put("groupId", names.group());
        properties.put("artifactId", names.artifact());
        properties.put("artifactVersion", input.version());
        properties.put("tenetClient", client);
        properties.put("tenetUserAgent", names.artifact() + '/' + input.version());
        properties.put("tenetSecurity", JvmCredentials.of(contract));
        properties.putAll(new JvmPublishing(contract, input).properties());

        return new EngineSettings(
                properties,
                Map.of(
                        "apis", "",
                        "models", "",
                        "supportingFiles", String.join(",", files),
                        "apiDocs", "false",
                        "modelDocs", "false",
                        "apiTests", "false",
                        "modelTests", "false"),
                Map.of(
                        "name", NOT_RESERVED,
                        "type", Map.of("file", "Path", "binary", "Path"),
                        "import", Map.of("Path", "java.nio.file.Path"),
                        "enumName", Map.of("unknown_default_open_api", "UNRECOGNIZED")),
                overlay,
                List.of());
    }
}
