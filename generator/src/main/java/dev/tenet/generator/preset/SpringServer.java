package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Spring Boot 4 server: an interface for each tag and a class for each schema, which controllers implement and use. The package ends with the major
 * version of the API, so that several versions live in one application.
 */
final class SpringServer implements Preset {
    private static final int LONGEST = 30;
    private static final Pattern MAJOR = Pattern.compile("\\d+");

    @Override
    public String kind() {
        return "spring-server";
    }

    @Override
    public String summary() {
        return "A Spring Boot 4 server: interfaces and models";
    }

    @Override
    public String generator() {
        return "spring";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.of(
                        "package",
                        "The Java package; the major version of the API is added where it does not end with one. By default the title of the contract."),
                PresetOption.of(
                        "artifact",
                        "groupId:artifactId of the pom, where there is one. By default made from the package."),
                PresetOption.oneOf(
                        "project",
                        "Whether a pom.xml is written, so that the folder is a Maven project.",
                        "false",
                        "true",
                        "false"));
    }

    @Override
    public LoweringProfile lowering() {
        return LoweringProfile.SPRING_SERVER;
    }

    @Override
    public EngineSettings settings(PresetInput input) {
        String title = input.contract().root().path("info").path("title").asString("");
        String base = packageName(input.option("package").orElseGet(() -> identifier(title)), input.version());
        boolean project = input.required("project").equals("true");
        List<String> ignored = new ArrayList<>(List.of("README.md", "**/ApiUtil.java"));
        if (!project) {
            ignored.add("pom.xml");
        }
        return new EngineSettings(
                properties(base, input, base),
                Map.of(
                        "apiTests",
                        "false",
                        "modelTests",
                        "false",
                        "apiDocs",
                        "false",
                        "modelDocs",
                        "false",
                        // Bodies of forms may be used elsewhere too.
                        "skipFormModel",
                        "false"),
                mappings(input),
                List.of(
                        Overlay.replacing("pom-sb4.mustache"),
                        Overlay.replacing("generatedAnnotation.mustache"),
                        Overlay.replacing("oneof_interface.mustache"),
                        Overlay.replacing("formParams.mustache")),
                ignored);
    }

    private static Map<String, Map<String, String>> mappings(PresetInput input) {
        return Map.of(
                // Else inline enums of parameters are mere strings, whose values nobody checks.
                "inlineSchemaOption",
                Map.of("RESOLVE_INLINE_ENUMS", "true"),
                "modelName",
                // "Schema" is else taken for the annotation of that name.
                JavaTypeNames.of(input.contract(), List.of("Schema")),
                "name",
                ClashingProperties.numbered(input.contract().root()));
    }

    private static Map<String, Object> properties(String base, PresetInput input, String artifact) {
        Map<String, Object> properties = new HashMap<>();
        List.of(
                        "interfaceOnly",
                        "skipDefaultInterface",
                        "useTags",
                        "useSpringBoot4",
                        "useJackson3",
                        "useJspecify",
                        "useSpringBuiltInValidation",
                        "useDeductionForOneOfInterfaces",
                        "generateJsonIncludeAnnotations",
                        "generateJsonSetterNullsAnnotations",
                        "hideGenerationTimestamp")
                .forEach(name -> properties.put(name, "true"));
        properties.put("requestMappingMode", "api_interface");
        properties.put("documentationProvider", "none");
        properties.put("annotationLibrary", "none");
        properties.put("basePackage", base);
        properties.put("configPackage", base);
        properties.put("apiPackage", base + ".api");
        properties.put("modelPackage", base + ".model");
        // The name of the Spring property that moves the base path: each version has its own.
        properties.put("title", base.replace('.', '-'));
        Optional<String> coordinates = input.option("artifact");
        properties.put("groupId", coordinates.map(it -> it.split(":", -1)[0]).orElse(base));
        properties.put(
                "artifactId",
                coordinates
                        .map(it -> it.substring(it.indexOf(':') + 1))
                        .orElse(artifact.replace('.', '-') + "-server"));
        properties.put("artifactVersion", input.version());
        return properties;
    }

    private static String packageName(String wanted, String version) {
        if (wanted.matches(".*\\.v\\d+")) {
            return wanted;
        }
        Matcher major = MAJOR.matcher(version);
        return wanted + ".v" + (major.find() ? major.group() : "1");
    }

    private static String identifier(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST));
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "api" + name : name;
    }
}
