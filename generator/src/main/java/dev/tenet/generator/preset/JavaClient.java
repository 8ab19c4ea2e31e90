package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A Java client on the HttpClient of the JDK or the RestClient of Spring. */
final class JavaClient implements Preset {
    /** What is written once, into the package of the client: the files of the common behaviour. */
    private static final List<String> RUNTIME = List.of(
            "ApiBody",
            "ApiCall",
            "ApiClientCredentials",
            "ApiConnectionException",
            "ApiCore",
            "ApiCredential",
            "ApiException",
            "ApiJson",
            "ApiListener",
            "ApiOptions",
            "ApiPages",
            "ApiRequest",
            "ApiResponse",
            "ApiResponseException",
            "ProblemException");

    /** What the templates {@link #REPLACED} ask for. */
    private static final List<String> PARTIALS = List.of(
            "deprecation",
            "fromLong",
            "pageItems",
            "pageMore",
            "pageNext",
            "pager",
            "parameter",
            "returned",
            "returnedBoxed",
            "sample",
            "security",
            "style",
            "value");

    /** Names that the generator thinks reserved, and writes with an underscore before them. */
    private static final Map<String, String> NOT_RESERVED = Map.of("file", "file", "list", "list", "object", "object");

    private static final List<String> REPLACED =
            List.of("api", "generatedAnnotation", "licenseInfo", "oneof_interface");

    @Override
    public String kind() {
        return "java-client";
    }

    @Override
    public String summary() {
        return "A Java client on the HttpClient of the JDK or the RestClient of Spring";
    }

    @Override
    public String generator() {
        return "java";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.oneOf("http", "What sends the requests.", "jdk", "jdk", "spring"),
                PresetOption.of("group", "The Maven group; from the domain of the contact or the server where absent."),
                PresetOption.of("artifact", "The Maven artifact; from the title of the contract where absent."),
                PresetOption.of("package", "The Java package; group and title where absent."),
                PresetOption.of("repository", "Where the source of the client is kept, a URL; for the pom."));
    }

    @Override
    public LoweringProfile lowering() {
        // Unions are interfaces, which only classes implement.
        return LoweringProfile.CLIENT.withoutUnions();
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        JvmNames names = new JvmNames(input);
        ContractFacts contract = new ContractFacts(input.contract());
        boolean spring = input.required("http").equals("spring");
        String client = names.client();
        String folder = "src/main/java/" + names.packageName().replace('.', '/');

        List<Overlay> overlay = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String name : RUNTIME) {
            overlay.add(Overlay.file(name + ".mustache", folder, name + ".java"));
            files.add(name + ".java");
        }
        overlay.add(Overlay.file(
                spring ? "SpringTransport.mustache" : "JdkTransport.mustache", folder, "ApiTransport.java"));
        overlay.add(Overlay.file("Client.mustache", folder, client + ".java"));
        overlay.add(Overlay.file("package-info.mustache", folder, "package-info.java"));
        overlay.add(Overlay.file("pom.mustache", "", "pom.xml"));
        overlay.add(Overlay.file("README.mustache", "", "README.md"));
        overlay.add(Overlay.file("gitignore.mustache", "", ".gitignore"));
        files.addAll(List.of(
                "ApiTransport.java", client + ".java", "package-info.java", "pom.xml", "README.md", ".gitignore"));
        PARTIALS.forEach(name -> overlay.add(Overlay.replacing(name + ".mustache")));
        REPLACED.forEach(name -> overlay.add(Overlay.replacing(name + ".mustache")));

        Map<String, Object> properties = new TreeMap<>();
        // The models of this library are plain classes with Jackson annotations; its other files are not written.
        properties.put("library", "restclient");
        properties.put("useSpringBoot4", "true");
        properties.put("useJackson3", "true");
        properties.put("useJspecify", "true");
        properties.put("useOneOfInterfaces", "true");
        // A member of a union that others extend could not say that it is not sealed.
        properties.put("useSealedOneOfInterfaces", "false");
        properties.put("useDeductionForOneOfInterfaces", "true");
        properties.put("enumUnknownDefaultCase", "true");
        properties.put("hideGenerationTimestamp", "true");
        // What is not said is not sent: an empty list is something else in a patch.
        properties.put("containerDefaultToNull", "true");
        properties.put("disallowAdditionalPropertiesIfNotPresent", "false");
        properties.put("invokerPackage", names.packageName());
        properties.put("apiPackage", names.packageName());
        properties.put("modelPackage", names.packageName() + ".model");
        properties.put("groupId", names.group());
        properties.put("artifactId", names.artifact());
        properties.put("artifactVersion", input.version());
        properties.put("tenetClient", client);
        properties.put("tenetUserAgent", names.artifact() + '/' + input.version());
        properties.put("tenetSecurity", JvmCredentials.of(contract));
        properties.put("tenetSpring", spring);
        properties.putAll(new JvmPublishing(contract, input).properties());

        return new EngineSettings(
                properties,
                Map.of(
                        "apis", "",
                        "models", "",
                        "supportingFiles", String.join(",", files),
                        "apiDocs", "false",
                        "modelDocs", "false",
                        // Bodies of forms may be used elsewhere too.
                        "skipFormModel", "false",
                        "apiTests", "false",
                        "modelTests", "false"),
                Map.of(
                        "parameterName", NOT_RESERVED,
                        "name", NOT_RESERVED,
                        "type", Map.of("file", "Path", "binary", "Path"),
                        "import", Map.of("Path", "java.nio.file.Path"),
                        "enumName", Map.of("unknown_default_open_api", "UNRECOGNIZED"),
                        "modelName", JavaTypeNames.of(input.contract(), RUNTIME)),
                overlay,
                List.of());
    }
}
