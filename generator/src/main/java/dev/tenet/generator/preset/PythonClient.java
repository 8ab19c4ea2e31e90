package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Python client: pydantic models, and requests by urllib3. */
final class PythonClient implements Preset {
    private static final List<String> REPLACED = List.of(
            "README.mustache",
            "__init__model.mustache",
            "__init__package.mustache",
            "api.mustache",
            "model_enum.mustache",
            "partial_header.mustache",
            "pyproject.mustache");

    /** What the templates above include. */
    private static final List<String> PARTS = List.of(
            "deprecation",
            "deprecation_text",
            "documentation",
            "example",
            "example_arguments",
            "kind",
            "parameter_type",
            "signature");

    private static final List<String> MODULES =
            List.of("auth", "client", "errors", "hooks", "pages", "retries", "transport", "wire");

    /** What the modules above stand in for, and what the publishing project has of its own. */
    private static final List<String> IGNORED = List.of(
            ".github/",
            ".gitlab-ci.yml",
            ".openapi-generator-ignore",
            ".travis.yml",
            "docs/",
            "git_push.sh",
            "requirements.txt",
            "setup.cfg",
            "setup.py",
            "test-requirements.txt",
            "test/",
            "tox.ini");

    private static final List<String> IGNORED_MODULES =
            List.of("api_client.py", "api_response.py", "configuration.py", "exceptions.py", "rest.py", "signing.py");

    private static final Pattern NAMED_ADDRESS = Pattern.compile("([^<]*?)(?: <([^>]*)>)?");

    @Override
    public String kind() {
        return "python-client";
    }

    @Override
    public String summary() {
        return "A Python client with pydantic models";
    }

    @Override
    public String generator() {
        return "python";
    }

    @Override
    public List<PresetOption> options() {
        return List.of(
                PresetOption.of("project", "the name on PyPI, such as acme-orders; from the title of the contract"),
                PresetOption.of("package", "the name in import statements, such as acme_orders; from project"),
                PresetOption.of("client", "the name of the class that users make; from the title of the contract"),
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
        String project = input.option("project").orElseGet(() -> facts.kebabTitle() + "-client");
        String name = input.option("package").orElseGet(() -> identifier(project));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "contractLabel",
                facts.title()
                        + ' '
                        + input.contract().root().at("/info/version").asString(""));
        properties.put("projectName", project);
        properties.put("packageName", name);
        properties.put("packageVersion", PythonVersion.of(input.version()));
        properties.put("clientClass", input.option("client").orElseGet(() -> facts.pascalTitle() + "Client"));
        properties.put("apiTitle", facts.title());
        properties.put("apiDescription", facts.description());
        properties.put("projectSummary", facts.summary());
        properties.put("securitySchemes", facts.securitySchemes());
        properties.put("hideGenerationTimestamp", "true");
        // Without it, a value that two alternatives could be is an error, although the discriminator says which it is.
        properties.put("useOneOfDiscriminatorLookup", "true");
        input.option("license")
                .or(() -> facts.license().map(PythonClient::expression))
                .ifPresent(it -> properties.put("projectLicense", it));
        facts.licenseUrl().ifPresent(it -> properties.put("licenseHref", it));
        facts.author().map(NAMED_ADDRESS::matcher).filter(Matcher::matches).ifPresent(author -> {
            properties.put("projectAuthor", author.group(1));
            if (author.group(2) != null) {
                properties.put("projectEmail", author.group(2));
            }
        });
        input.option("repository").ifPresent(it -> properties.put("repository", it));
        facts.homepage().ifPresent(it -> properties.put("homepage", it));
        properties.put("hasProjectUrls", properties.containsKey("repository") || properties.containsKey("homepage"));
        return new EngineSettings(
                properties,
                Map.of("apiTests", "false", "modelTests", "false", "apiDocs", "false", "modelDocs", "false"),
                // An enum of its own type can take values that it does not know; one within a model cannot.
                Map.of("inlineSchemaOption", Map.of("RESOLVE_INLINE_ENUMS", "true")),
                overlay(name),
                Stream.concat(IGNORED.stream(), IGNORED_MODULES.stream().map(module -> folder(name) + "/" + module))
                        .toList());
    }

    private static List<Overlay> overlay(String name) {
        List<Overlay> overlay = new ArrayList<>();
        REPLACED.forEach(template -> overlay.add(Overlay.replacing(template)));
        PARTS.forEach(part -> overlay.add(Overlay.replacing(part + ".mustache")));
        MODULES.forEach(module -> overlay.add(Overlay.file(module + ".mustache", folder(name), module + ".py")));
        overlay.add(Overlay.file("LICENSE.mustache", "", "LICENSE"));
        return overlay;
    }

    private static String folder(String name) {
        return name.replace('.', '/');
    }

    /** PEP 639 allows SPDX expressions only; a licence that is none is referred to. */
    private static String expression(String license) {
        return license.matches("[A-Za-z0-9.+()-]+( (AND|OR|WITH) [A-Za-z0-9.+()-]+)*")
                        && !license.equalsIgnoreCase("proprietary")
                ? license
                : "LicenseRef-" + license.replaceAll("[^A-Za-z0-9.]+", "-");
    }

    private static String identifier(String project) {
        String name = project.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
